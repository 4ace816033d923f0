using System.Globalization;
using System.Text;

namespace FiscalRules.Benchmarks.Reporting;

/// <summary>What was aimed at, and what a run reached: ratios of medians of the same run.</summary>
internal static class Goals
{
    private static readonly Goal[] All =
    [
        AtMost("Statement over `double`", 2, run => run.Ratio("StatementBenchmarks", "Library", "InDouble")),
        AtLeast("Statement: `decimal` over it", 15, run => run.Ratio("StatementBenchmarks", "InDecimal", "Library")),
        Told("Statement: `decimal` over `double`, which nothing that computes and stores as much can pass by far", run => run.Ratio("StatementBenchmarks", "InDecimal", "InDouble")),
        Zero("Statement, bytes", run => run.Bytes("StatementBenchmarks", "Library")),
        AtMost("Corridor over `double`", 3, run => run.Ratio("CorridorBenchmarks", "Library", "InDouble")),
        AtLeast("Corridor: `decimal` over it", 15, run => run.Ratio("CorridorBenchmarks", "InDecimal", "Library")),
        Zero("Corridor, bytes", run => run.Bytes("CorridorBenchmarks", "Library")),
        AtMost("Ledger of six years over spans, over `double`", 1.5, run => run.Ratio("LedgerBenchmarks", "Library", "InDouble")),
        AtLeast("Ledger of six years over spans: `decimal` over it", 15, run => run.Ratio("LedgerBenchmarks", "InDecimal", "Library")),
        Zero("Ledger of six years over spans, bytes", run => run.Bytes("LedgerBenchmarks", "Library")),
        AtMost("Largest remainder, 21 regions, over shares in `double` that don't add up", 6, run => run.Ratio("AllocationBenchmarks", "Library", "InDouble", "Parties=21")),
        Told("Largest remainder, 21 regions, over such shares in vectors", run => run.Ratio("AllocationBenchmarks", "Library", "InDoubleVectors", "Parties=21")),
        AtMost("Largest remainder, 100 000 parties over 10 000, over what n log n gives", 1.5, run =>
            run.Median("AllocationBenchmarks", "Library", "Parties=100000") / run.Median("AllocationBenchmarks", "Library", "Parties=10000") / (100_000 * Math.Log(100_000) / (10_000 * Math.Log(10_000)))),
        AtMost("Need model, the whole call, over `double`", 1.3, run => run.Ratio("NeedModelBenchmarks", "Library", "InDouble")),
        AtMost("K1 balance over `double`", 1.15, run => run.Ratio("BulkBalanceBenchmarks", "Library", "InDouble")),
        AtLeast("K1 balance, of the triad's bandwidth", 0.6, run => run.OfTriad("BulkBalanceBenchmarks", "Library")),
        AtMost("K2 corridor over `double`", 1.15, run => run.Ratio("BulkCorridorBenchmarks", "Library", "InDouble")),
        AtLeast("K2 corridor, of the triad's bandwidth", 0.6, run => run.OfTriad("BulkCorridorBenchmarks", "Library")),
        AtMost("K3 ledger over `double`", 1.3, run => run.Ratio("BulkLedgerBenchmarks", "Library", "InDouble")),
        AtLeast("K4 panel: the plain checked loop over it", 10, run => run.Ratio("PanelBenchmarks", "PlainLoop", "Library")),
        AtLeast("K4 panel, million entity-years a second on one thread", 400, run => run.RowsPerSecond("PanelBenchmarks", "Library") / 1e6),
        AtLeast("K4 panel: one thread over two", 1.6, run => run.Ratio("PanelBenchmarks", "Library", "LibraryOnTwoThreads")),
        .. Kernels("without AVX-512, over with", "no AVX-512", 2.5),
        .. Kernels("without vectors, over with", "no vectors", null),
        .. WidthBenchmarks.Names.Select(name => new Goal(
            $"{name}: the same checksum with AVX-512, without, and without vectors", "yes", run => run.SameChecksums("WidthBenchmarks", name) is { } same ? same ? 1 : 0 : null, static reached => reached == 1)),
        AtMost("Start-up: milliseconds that one statement adds to an empty process", 12, run =>
            (run.Median("StartUpBenchmarks", "OneRule") - run.Median("StartUpBenchmarks", "Nothing")) / 1e6),
    ];

    public static string Table(Measured run)
    {
        var table = new StringBuilder("# What was aimed at, and what was reached\n\nMedians of one run; a ratio is of two medians of it.\n\n| | Goal | Reached | |\n| --- | ---: | ---: | --- |\n");
        foreach (var goal in All)
        {
            var reached = goal.Reached(run);
            var text = reached is { } number ? goal.Aim == "yes" ? number == 1 ? "yes" : "no" : number.ToString("0.##", CultureInfo.InvariantCulture) : "not measured";
            var holds = reached is { } value ? goal.Holds(value) ? "" : "no" : "";
            table.Append(CultureInfo.InvariantCulture, $"| {goal.Text} | {goal.Aim} | {text} | {holds} |\n");
        }

        return table.ToString();
    }

    private static IEnumerable<Goal> Kernels(string text, string job, double? most) => WidthBenchmarks.Names.Select(name =>
    {
        double? Slower(Measured run) => run.Median("WidthBenchmarks", name, job) / run.Median("WidthBenchmarks", name, "as the machine is");
        return most is { } limit ? AtMost($"{name} {text}", limit, Slower) : Told($"{name} {text}", Slower);
    });

    private static Goal AtMost(string text, double most, Func<Measured, double?> reached) =>
        new(text, "≤ " + most.ToString(CultureInfo.InvariantCulture), reached, value => Math.Round(value, 2) <= most);

    private static Goal AtLeast(string text, double least, Func<Measured, double?> reached) =>
        new(text, "≥ " + least.ToString(CultureInfo.InvariantCulture), reached, value => Math.Round(value, 2) >= least);

    private static Goal Told(string text, Func<Measured, double?> reached) => new(text, "reported", reached, static _ => true);

    private static Goal Zero(string text, Func<Measured, double?> reached) => new(text, "0", reached, static value => value == 0);

    private sealed record Goal(string Text, string Aim, Func<Measured, double?> Reached, Func<double, bool> Holds);
}
