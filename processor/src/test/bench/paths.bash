# Where the tools and classes for benchmarks are, to be sourced: java, javac, and the class paths runtime and processor.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../../.." && pwd)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
javac=${JAVA_HOME:+$JAVA_HOME/bin/}javac

# ours FOLDER: the jar that the build made there.
ours() {
  local jars=("$root/$1"/target/parlance-*-SNAPSHOT.jar)
  [ -e "${jars[0]}" ] || { printf 'There is no jar in %s: run mvn package first.\n' "$root/$1/target" >&2; exit 1; }
  printf '%s' "${jars[0]}"
}

runtime=$(ours runtime)
processor_jar=$(ours processor)
processor=$processor_jar:$runtime
