/**
 * How locales write dates and times: the pattern for any set of fields
 * (<a href="https://unicode.org/reports/tr35/tr35-dates.html#Matching_Skeletons">CLDR, matching skeletons</a>).
 */
package dev.parlance.processor.locale.dates;
