#!/bin/sh
# Converts a made-up funding list of a million rows in 256 MB of heap and says how long it took.
# Usage: benchmarks/million-rows.sh [ROWS] [HEAP]
set -eu
rows=${1:-1000000}
heap=${2:-256m}
home=$(CDPATH='' cd -P "$(dirname "$0")/.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# A linear congruential generator: the same rows on every machine.
awk -v rows="$rows" 'BEGIN {
  print "Förderkennzeichen;Zuwendungsgeber;Zuwendungsempfänger;Maßnahme;Betrag bewilligt;Bewilligungsdatum;Laufzeit von;Laufzeit bis;Ort;Bundesland;Art der Förderung;Bemerkung"
  n = split("Kulturverein Frauenverein Sportverein Jugendforum Begegnungszentrum Nachbarschaftshaus Elterninitiative Bildungswerk", what, " ")
  m = split("Leipzig Dresden Chemnitz Stuttgart Gießen Darmstadt Görlitz Köln Nürnberg Lübeck", where, " ")
  seed = 7
  for (i = 1; i <= rows; i++) {
    seed = (seed * 16807) % 2147483647
    year = 2000 + seed % 24; month = 1 + seed % 12; day = 1 + seed % 28
    printf "FKZ-%07d;Land Sachsen;%s %s %d e. V.;Projekt „Ankommen“ %d;%d.%03d,%02d €;%02d.%02d.%d;01.01.%d;31.12.%d;%s;Sachsen;Projektförderung;\n",
      i, what[1 + seed % n], where[1 + seed % m], seed % 5000, seed % 900, 1 + seed % 90, seed % 1000, seed % 100,
      day, month, year, year + 1, year + 1, where[1 + seed % m]
  }
}' > "$folder/foerderungen.csv"

start=$(date +%s)
DACHWERK_JAVA_OPTIONS="-Xmx$heap" "$home/dachwerk" convert "$folder/foerderungen.csv" \
  --format jsonl -o "$folder/out.jsonl" --lang en
end=$(date +%s)
echo "$(wc -l < "$folder/out.jsonl") records in $((end - start)) s with $heap of heap"
