#!/bin/sh
# Installs what some tests run beside thidua itself: belenios-tool, the independent judge of ballot archives.
# Debian bookworm has version 2.0, the reference; nothing is done when it is there already.
set -e
command -v belenios-tool >/dev/null && exit 0
if [ "$(id -u)" -ne 0 ]; then
  echo "belenios-tool is missing. As root: apt-get install --no-install-recommends belenios-tool" >&2
  exit 1
fi
apt-get update -qq
DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends belenios-tool
