using System.Numerics;
using FiscalRules.Balance;
using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Balance;

/// <summary>A statement adds in 64 bits where its lines are modest and in 128 where they aren't: no one can tell which.</summary>
public sealed class BalanceStatementRangeTests
{
    private const long Modest = 1L << 59;

    private static readonly long[] Magnitudes = [0, 1, 56_300_000_000, Modest / 2, Modest - 1, Modest, Modest + 1, long.MaxValue / 2, long.MaxValue - 1, long.MaxValue];

    private static readonly long[] Signed = [.. Magnitudes, .. Magnitudes.Select(static size => -size), long.MinValue];

    [Fact]
    public void The_results_are_the_exact_sums_of_the_lines_or_overflow_whatever_their_size()
    {
        var overflows = 0;
        for (var row = 0; row < 50_000; row++)
        {
            var accounts = Accounts(row);
            var adjusted = (BigInteger)accounts.Result.Ore - accounts.RealisedGains.Ore + accounts.ExceptedGains.Ore + accounts.ExceptedLosses.Ore
                - accounts.Unrealised.Ore + accounts.Reversal.Ore;
            var result = adjusted + accounts.FromRur.Ore - accounts.ToResultReserve.Ore + accounts.FromResultReserve.Ore;
            if (Fits(adjusted) && Fits(result))
            {
                var statement = new BalanceStatement(accounts);
                Assert.Equal((adjusted, result), (statement.AfterAdjustments.Ore, statement.BalanceResult.Ore));
            }
            else
            {
                overflows++;
                Assert.Throws<OverflowException>(() => new BalanceStatement(accounts));
            }
        }

        // Both were met often.
        Assert.InRange(overflows, 5_000, 45_000);
    }

    [Theory]
    [InlineData(Modest - 1)]
    [InlineData(Modest)]
    [InlineData(Modest + 1)]
    public void Lines_on_either_side_of_where_128_bits_are_taken_add_up_alike(long size)
    {
        var line = Kronor.FromOre(size);
        var most = new BalanceStatement(AccountsOf.Year(2024, line) with
        {
            ExceptedGains = line, ExceptedLosses = line, Unrealised = -line, Reversal = line, FromRur = line, FromResultReserve = line,
        });
        var least = new BalanceStatement(AccountsOf.Year(2024, -line) with { RealisedGains = line, Unrealised = line, Reversal = -line, ToResultReserve = line });

        Assert.Equal((5 * size, 7 * size), (most.AfterAdjustments.Ore, most.BalanceResult.Ore));
        Assert.Equal((-4 * size, -5 * size), (least.AfterAdjustments.Ore, least.BalanceResult.Ore));
    }

    private static bool Fits(BigInteger ore) => ore >= long.MinValue && ore <= long.MaxValue;

    /// <summary>Three rows of four have only the smaller sizes, so that sums that fit are met too.</summary>
    private static BalanceAccounts Accounts(int row)
    {
        var (magnitudes, signed) = row % 4 == 0 ? (Magnitudes, Signed) : (Magnitudes[..7], Signed[..7]);
        return AccountsOf.Year(2024, Pick(0, signed)) with
        {
            RealisedGains = Pick(1, magnitudes),
            ExceptedGains = Pick(2, magnitudes),
            ExceptedLosses = Pick(3, magnitudes),
            Unrealised = Pick(4, signed),
            Reversal = Pick(5, row % 4 == 0 ? Signed : [.. Magnitudes[..7], .. Signed[10..17]]),
            FromRur = Pick(6, magnitudes),
            ToResultReserve = Pick(7, magnitudes),
            FromResultReserve = Pick(8, magnitudes),
        };

        Kronor Pick(ulong line, long[] sizes) => Kronor.FromOre(sizes[KernelData.Between(row, 700 + line, 0, sizes.Length)]);
    }
}
