#!/usr/bin/env bash
# Starts Leadterm on Payara Micro with a class archive (AppCDS), at a fraction of the plain start's cost.
#   start.sh [PORT]      starts in the foreground (8080 unless given); makes the archive first where it is missing
#   start.sh prepare     unpacks the server and makes the archive again: after another Java or another Payara Micro
#   start.sh health [PORT]   succeeds when the first page can be served
# LEADTERM_HOME          folder of leadterm.war and payara-micro.jar; target/ of the project unless set
# LEADTERM_JAVA_OPTIONS  options of Java; the quickest start unless set
# LEADTERM_DB_PASSWORD_FILE, LEADTERM_BOOTSTRAP_TOKEN_FILE, LEADTERM_AUDIT_KEY_FILE   files that hold the values of these variables
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
home=$(cd "${LEADTERM_HOME:-$here/../target}" && pwd)
server=$home/server
archive=$server/classes.jsa
read -ra java_options <<<"${LEADTERM_JAVA_OPTIONS--XX:+UseSerialGC -XX:TieredStopAtLevel=1}"
payara=(-jar "$server/launch-micro.jar" --deploy "$home/leadterm.war" --contextroot /
  --nocluster --disablephonehome --prebootcommandfile "$here/payara-preboot.txt"
  --logproperties "$here/logging.properties")

# The server keeps its configuration and deployed applications across starts; ours are the same ones every time.
clean() {
  rm -rf "$server/config" "$server/applications" "$server/generated"
  cp -r "$server/config.new" "$server/config"
}

prepare() {
  local log=$home/prepare.log practice
  practice=$(mktemp -d)
  rm -rf "$server"
  java -jar "$home/payara-micro.jar" --rootdir "$server" --outputlauncher >"$log" 2>&1
  mv "$server/config" "$server/config.new"
  clean
  # A practice start on an empty database of its own; the server ends by itself once the application is up.
  env -u LEADTERM_DB_URL -u LEADTERM_BOOTSTRAP_TOKEN LEADTERM_DATA="$practice" \
    java "${java_options[@]}" -Xlog:disable -XX:ArchiveClassesAtExit="$archive" "${payara[@]}" \
    --autobindhttp --warmup >>"$log" 2>&1 || true
  rm -rf "$practice"
  [[ -s $archive ]] || { echo "start.sh: no class archive could be made; see $log" >&2; return 1; }
}

health() {
  exec 3<>"/dev/tcp/127.0.0.1/$1"
  printf 'GET /health/ready HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
  head -n 1 <&3 | grep -q ' 200'
}

# Takes a variable's value from the file that NAME_FILE names.
secret() {
  local name=$1 file=$1_FILE
  [[ -n ${!file:-} ]] || return 0
  [[ -r ${!file} ]] || { echo "start.sh: $file names ${!file}, which cannot be read" >&2; exit 1; }
  export "$name=$(<"${!file}")"
}

case ${1:-} in
prepare) prepare ;;
health) health "${2:-8080}" ;;
*)
  secret LEADTERM_DB_PASSWORD
  secret LEADTERM_BOOTSTRAP_TOKEN
  secret LEADTERM_AUDIT_KEY
  [[ -s $archive ]] || { echo "Preparing a quick start (once, about a minute) …"; prepare; }
  clean
  exec java "${java_options[@]}" -XX:SharedArchiveFile="$archive" -Xlog:cds=off -Xlog:cds+dynamic=off "${payara[@]}" --port "${1:-8080}"
  ;;
esac
