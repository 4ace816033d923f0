using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using static System.FormattableString;

namespace FiscalRules.Balance;

/// <summary>What tells one panel from another.</summary>
internal static class PanelDigest
{
    public static string Of(in BalanceColumns columns, PanelShocks shocks, BalancePolicy policy)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, Invariant($"{columns.First} {columns.Years} {columns.Entities}"));
        for (var i = 0; i < BalanceColumns.Count; i++)
        {
            Add(hash, columns[i]);
        }

        Add(hash, columns.RurOpening);
        Add(hash, columns.ResultReserveOpening);
        Add(hash, columns.Opening.Overdue);
        Add(hash, columns.Opening.Due);
        Add(hash, Invariant($"{shocks.Seed} {Text(shocks.TaxesAndGrants)} {Text(shocks.Costs)}"));
        Add(hash, Invariant($"{policy.Reserves} {policy.UseOrder} {policy.OldDeficits} "));
        for (var year = 0; year < columns.Years; year++)
        {
            // The terms in force too: a later version may know a later law.
            Add(hash, Text(YearRule.TermsOf(columns.First + year, policy.Terms)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static string Text(Shock shock) => Invariant($"{shock.LowestMillionths} {shock.HighestMillionths} {shock.Scope}");

    // What a caller's own terms may change in a figure; provisions only explain it.
    private static string Text(BalanceTerms terms) => Invariant(
        $"{terms.YearsToRestore} {terms.Securities} {terms.Rur} {terms.ResultReserve} {Text(terms.ReserveShare)} {Text(terms.ReserveShareAtNegativeEquity)} {Text(terms.ReserveShareRounding)} {(terms.ResultReserveCap is { } cap ? Text(cap) : "")} {Text(terms.ResultReserveCapRounding)} {terms.RurDissolvedAtCloseOf?.Number}");

    private static string Text(Ratio ratio) => Invariant($"{ratio.Numerator}/{ratio.Denominator}");

    private static string Text(Rounding rounding) => Invariant($"{rounding.Unit.Ore} {rounding.Mode}");

    private static void Add(IncrementalHash hash, string text) => hash.AppendData(Encoding.UTF8.GetBytes(text + "\n"));

    private static void Add(IncrementalHash hash, Column column)
    {
        Add(hash, column.IsGiven ? column.IsZero ? "zero" : "amounts" : "not stated");
        foreach (var amount in column.Amounts)
        {
            // Byte by byte in one order, so that a digest is the same on every machine.
            var ore = BitConverter.IsLittleEndian ? amount.Ore : System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(amount.Ore);
            hash.AppendData(MemoryMarshal.AsBytes(new ReadOnlySpan<long>(in ore)));
        }
    }
}
