# How commands are measured in benchmarks, to be sourced; $work is a folder for temporary files.

# measure NAME COMMAND…: runs the command, which is no function of the shell, and appends "wall cpu memory", in seconds
# and MB, to the file NAME.times. The memory is the most that was resident, by GNU time; 0 where that is not installed.
measure() {
  local times=$work/$1.times
  shift
  if [ -x /usr/bin/time ]; then
    /usr/bin/time -q -o "$work/time" -f '%e %U %S %M' "$@" 2> "$work/log" || { cat "$work/log" >&2; exit 1; }
  else
    TIMEFORMAT='%R %U %S 0'
    { time "$@" 2> "$work/log" || { cat "$work/log" >&2; exit 1; }; } 2> "$work/time"
  fi
  awk '{ printf "%s %.2f %.1f\n", $1, $2 + $3, $4 / 1024 }' "$work/time" >> "$times"
}

# median NAME FIELD: of the lines in the file NAME.times.
median() {
  cut -d' ' -f"$2" "$work/$1.times" | sort -n |
    awk '{ all[NR] = $1 } END { print NR % 2 ? all[(NR + 1) / 2] : (all[NR / 2] + all[NR / 2 + 1]) / 2 }'
}
