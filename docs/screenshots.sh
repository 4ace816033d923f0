#!/bin/sh
# Takes pictures of docs/figures as a reader sees them, in light and in dark: docs/screenshots.sh FOLDER
# A browser shows the page and the charts; without one, rsvg-convert draws the charts, in light only.
set -eu
figures=$(cd "$(dirname "$0")/figures" && pwd)
out=${1:?"the folder to put the pictures in"}
mkdir -p "$out"
out=$(cd "$out" && pwd)
browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)

shoot() { # source, picture, width, height, 0 for dark and 1 for light
    profile=$(mktemp -d)
    "$browser" --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
        --disable-component-update --disable-sync --hide-scrollbars --user-data-dir="$profile" \
        --blink-settings=preferredColorScheme="$5" --window-size="$3,$4" --screenshot="$2" "file://$1" 2>/dev/null
    rm -r "$profile"
}

for figure in "$figures"/*.svg; do
    name=$(basename "$figure" .svg)
    if [ -n "$browser" ]; then
        shoot "$figure" "$out/$name-light.png" 720 460 1
        shoot "$figure" "$out/$name-dark.png" 720 460 0
    else
        rsvg-convert --output "$out/$name-light.png" "$figure"
    fi
done

if [ -n "$browser" ]; then
    shoot "$figures/explanations.html" "$out/explanations-light.png" 1200 1560 1
    shoot "$figures/explanations.html" "$out/explanations-dark.png" 1200 1560 0
fi

ls "$out"
