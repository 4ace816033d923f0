namespace FiscalRules.Tests.Support;

/// <summary>K1: statements in columns, with as much reserved as one per cent of taxes and grants lets, and as much used as brings the result to zero.</summary>
internal sealed class BalanceKernel(int rows = BalanceKernel.FullRows)
{
    public const int FullRows = 3_110_000;

    /// <summary>Of all rows: the balance results' and the closing reserves', xor-ed.</summary>
    public const long Checksum = 8_496_010_589_853_254_130;

    public int Rows => rows;

    public Kronor[] Result { get; } = KernelData.Column(rows, 1, -100_000_000_000, 200_000_000_000);

    public Kronor[] RealisedGains { get; } = KernelData.Column(rows, 2, 0, 5_000_000_000);

    public Kronor[] ExceptedGains { get; } = KernelData.Column(rows, 3, 0, 2_000_000_000);

    public Kronor[] ExceptedLosses { get; } = KernelData.Column(rows, 4, 0, 1_000_000_000);

    public Kronor[] Unrealised { get; } = KernelData.Column(rows, 5, -5_000_000_000, 5_000_000_000);

    public Kronor[] Reversal { get; } = KernelData.Column(rows, 6, -2_000_000_000, 2_000_000_000);

    public Kronor[] TaxesAndGrants { get; } = KernelData.Column(rows, 7, 100_000_000_000, 10_000_000_000_000);

    public Kronor[] OpeningReserve { get; } = KernelData.Column(rows, 8, 0, 100_000_000_000);
}

/// <summary>K2: a corridor of 3 % around each agreed grant, half of what lies outside shared, each step rounded to the öre.</summary>
internal sealed class CorridorKernel
{
    public const int FullRows = 10_000_000;

    /// <summary>Of all rows: the grants with their adjustments.</summary>
    public const long Checksum = -7_238_927_420_887_234_945;

    public CorridorKernel(int rows = FullRows)
    {
        (Agreed, Costs) = (KernelData.Column(rows, 21, 1_000_000_000, 10_000_000_000_000), new Kronor[rows]);
        for (var row = 0; row < rows; row++)
        {
            var spread = Agreed[row].Ore / 5;
            Costs[row] = Kronor.FromOre(Agreed[row].Ore - spread + (long)(KernelData.Draw(row, 22) % (ulong)((2 * spread) + 1)));
        }
    }

    public int Rows => Agreed.Length;

    public Kronor[] Agreed { get; }

    public Kronor[] Costs { get; }
}

/// <summary>K3: deficits by vintage over ten years, year by year: the column of a year after that of the one before, a lane for each entity.</summary>
internal sealed class LedgerKernel(int lanes = LedgerKernel.FullLanes)
{
    public const int FullLanes = 311_000;

    public const int Years = 10;

    /// <summary>Of all lanes: what is left to restore and what of it is overdue, xor-ed.</summary>
    public const long Checksum = -3_677_607_338_075_434_412;

    public int Lanes => lanes;

    public Kronor[] BalanceResults { get; } = KernelData.Column(Years * lanes, 31, -100_000_000_000, 120_000_000_000);

    public Kronor[] SpecialReasons { get; } = KernelData.Column(Years * lanes, 32, 0, 20_000_000_000);
}

/// <summary>K4: entities × years × scenarios in one pass: taxes and costs shocked, then K1 with the reserve carried from year to year, then K3.</summary>
internal sealed class PanelKernel
{
    public const int Entities = 311;

    public const int Years = 10;

    public const int FullScenarios = 1_000;

    /// <summary>Of all scenarios: the sum of balance results, the sum of what is left at the end, and how many entities have something overdue then, one after the other.</summary>
    public const long Checksum = -7_430_240_740_583_584_668;

    public const long Million = 1_000_000;

    public PanelKernel(int scenarios = FullScenarios)
    {
        const int Cells = Entities * Years;
        (Taxes, Costs) = (KernelData.Column(Cells, 51, 100_000_000_000, 10_000_000_000_000), new Kronor[Cells]);
        for (var cell = 0; cell < Cells; cell++)
        {
            var taxes = Taxes[cell].Ore;
            Costs[cell] = Kronor.FromOre(taxes - (taxes / 50) + (long)(KernelData.Draw(cell, 52) % (ulong)((taxes / 25) + 1)));
        }

        RealisedGains = KernelData.Column(Cells, 53, 0, 5_000_000_000);
        ExceptedGains = KernelData.Column(Cells, 54, 0, 2_000_000_000);
        ExceptedLosses = KernelData.Column(Cells, 55, 0, 1_000_000_000);
        Unrealised = KernelData.Column(Cells, 56, -5_000_000_000, 5_000_000_000);
        Reversal = KernelData.Column(Cells, 57, -2_000_000_000, 2_000_000_000);
        OpeningReserve = KernelData.Column(Entities, 58, 0, 100_000_000_000);
        (Scenarios, TaxShocks, CostShocks) = (scenarios, Shocks(scenarios, 61), Shocks(scenarios, 62));
    }

    public int Scenarios { get; }

    /// <summary>Taxes and grants before the shock, the entities of a year beside each other; so the other lines.</summary>
    public Kronor[] Taxes { get; }

    public Kronor[] Costs { get; }

    public Kronor[] RealisedGains { get; }

    public Kronor[] ExceptedGains { get; }

    public Kronor[] ExceptedLosses { get; }

    public Kronor[] Unrealised { get; }

    public Kronor[] Reversal { get; }

    /// <summary>By entity.</summary>
    public Kronor[] OpeningReserve { get; }

    /// <summary>Millionths, the years of a scenario beside each other: the same shock for every entity.</summary>
    public long[] TaxShocks { get; }

    public long[] CostShocks { get; }

    private static long[] Shocks(int scenarios, ulong seed)
    {
        var shocks = new long[scenarios * Years];
        for (var i = 0; i < shocks.Length; i++)
        {
            shocks[i] = KernelData.Between(i, seed, 970_000, 1_030_001);
        }

        return shocks;
    }
}
