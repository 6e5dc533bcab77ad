# Where the tools and classes for benchmarks are, to be sourced: java, javac, and the class paths runtime and processor.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../../.." && pwd)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
javac=${JAVA_HOME:+$JAVA_HOME/bin/}javac

# library GROUP NAME: its jar, in the version that pom.xml has.
library() {
  local version
  version=$(sed -n "s|.*<$2.version>\(.*\)</$2.version>.*|\1|p" "$root/pom.xml")
  printf '%s' "${MAVEN_REPOSITORY:-$HOME/.m2/repository}/${1//.//}/$2/$version/$2-$version.jar"
}

runtime=$root/runtime/target/classes
processor=$root/processor/target/classes:$runtime:$(library com.palantir.javapoet javapoet):$(library com.ibm.icu icu4j)
for path in ${processor//:/ }; do
  [ -e "$path" ] || { printf 'There is no %s: run mvn package first.\n' "$path" >&2; exit 1; }
done
