/** What class files say of catalogs and generated classes. */
package dev.parlance.maven.classfile;
