using FiscalRules.Balance;
using FiscalRules.Law;

namespace FiscalRules.Tests.Support;

/// <summary>The accounts of some entities over some years, as columns and as one history each. Made from a seed: there are too many amounts to shrink.</summary>
internal sealed class AnyPanel
{
    private readonly Random _random;
    private readonly long _size;

    /// <param name="seed">What everything follows from.</param>
    /// <param name="reserves">Where reservations and uses come from.</param>
    /// <param name="size">Amounts are below this, in öre; now and then one is as large as can be summed.</param>
    /// <param name="huge">Whether some amounts are that large, so that no vector will do.</param>
    /// <param name="entities">How many entities; null for some.</param>
    public AnyPanel(int seed, ReservePolicy reserves, long size = 100_000, bool huge = false, int? entities = null)
    {
        (_random, _size) = (new(seed), size);
        First = _random.Next(4) == 0 ? _random.Next(2000, 2012) : _random.Next(2013, 2036);
        Years = _random.Next(1, 9);
        Entities = entities ?? _random.Next(1, 45);
        Ahead = BalanceTerms.InForce.In(First + (Years - 1)).Terms.YearsToRestore;
        Policy = new()
        {
            Reserves = reserves,
            OldDeficits = Pick<OldDeficitPolicy>(),
            UseOrder = Pick<ReserveUseOrder>(),
        };
        Accounts = new BalanceAccounts[Years * Entities];
        SpecialReasons = Magnitudes(Years * Entities, zeroes: 3);
        for (var row = 0; row < Rows; row++)
        {
            Accounts[row] = Next(First + (row / Entities), huge && _random.Next(60) == 0);
        }

        RurOpening = First is >= 2013 and <= 2033 ? Magnitudes(Entities, zeroes: 1) : new Kronor[Entities];
        ResultReserveOpening = First >= 2024 ? Magnitudes(Entities, zeroes: 1) : new Kronor[Entities];
        Due = new Kronor[Ahead * Entities];
        Overdue = new Kronor[Entities];
    }

    public int First { get; }

    public int Years { get; }

    public int Entities { get; }

    public int Rows => Years * Entities;

    /// <summary>How many deadlines there are.</summary>
    public int Ahead { get; }

    public BalancePolicy Policy { get; }

    /// <summary>Row by row.</summary>
    public BalanceAccounts[] Accounts { get; }

    public Kronor[] SpecialReasons { get; }

    public Kronor[] RurOpening { get; }

    public Kronor[] ResultReserveOpening { get; }

    public Kronor[] Due { get; }

    public Kronor[] Overdue { get; }

    public int Row(int year, int entity) => (year * Entities) + entity;

    public Kronor[] Line(Func<BalanceAccounts, Kronor> line) => [.. Accounts.Select(line)];

    /// <summary>Leaves deficits from before the first year; the law's deadlines, so that a ledger can open with them.</summary>
    public AnyPanel WithOldDeficits()
    {
        for (var entity = 0; entity < Entities; entity++)
        {
            foreach (var vintage in OldDeficitsOf(entity))
            {
                var ahead = vintage.Deadline.Number - First;
                (ahead < 0 ? ref Overdue[entity] : ref Due[(ahead * Entities) + entity]) += vintage.Left;
            }
        }

        return this;
    }

    public BalanceColumns Columns() => new()
    {
        First = First,
        Years = Years,
        Entities = Entities,
        Result = Line(accounts => accounts.Result),
        RealisedGains = Line(accounts => accounts.RealisedGains),
        ExceptedGains = Line(accounts => accounts.ExceptedGains),
        ExceptedLosses = Line(accounts => accounts.ExceptedLosses),
        Unrealised = Line(accounts => accounts.Unrealised),
        Reversal = Line(accounts => accounts.Reversal),
        ToRur = Given(accounts => accounts.ToRur),
        FromRur = Given(accounts => accounts.FromRur),
        ToResultReserve = Given(accounts => accounts.ToResultReserve),
        FromResultReserve = Given(accounts => accounts.FromResultReserve),
        SpecialReasons = SpecialReasons,
        TaxesAndGrants = Line(accounts => accounts.TaxesAndGrants!.Value),
        EquityWithPensions = Line(accounts => accounts.EquityWithPensions!.Value),
        RurOpening = RurOpening,
        ResultReserveOpening = ResultReserveOpening,
        Opening = new() { Due = Due, Overdue = Overdue },
    };

    /// <summary>The history of one entity, by the rule for one.</summary>
    public BalanceHistory History(int entity)
    {
        var years = Enumerable.Range(0, Years).Select(year => Accounts[Row(year, entity)]).ToArray();
        var decisions = Enumerable.Range(0, Years)
            .Where(year => SpecialReasons[Row(year, entity)].IsPositive)
            .Select(year => (RestorationDecision)new RestorationDecision.NotToRestore(First + year, First + year, SpecialReasons[Row(year, entity)]));
        return new(years, new()
        {
            RurOpening = RurOpening[entity],
            ResultReserveOpening = ResultReserveOpening[entity],
            OpeningDeficits = OldDeficits(entity),
            Decisions = decisions.ToValueList(),
            Reserves = Policy.Reserves,
            UseOrder = Policy.UseOrder,
            OldDeficits = Policy.OldDeficits,
            Terms = Policy.Terms,
        });
    }

    private ValueList<DeficitVintage> OldDeficits(int entity)
    {
        var any = Overdue[entity].IsPositive || Enumerable.Range(0, Ahead).Any(ahead => Due[(ahead * Entities) + entity].IsPositive);
        return any ? OldDeficitsOf(entity).ToValueList() : [];
    }

    private IEnumerable<DeficitVintage> OldDeficitsOf(int entity)
    {
        for (var origin = Math.Max(2000, First - 5); origin < First; origin++)
        {
            if ((entity + origin) % 3 != 0)
            {
                yield return new(origin, Kronor.FromOre(1 + ((entity * 7919L) + (origin * 104_729L)) % _size));
            }
        }
    }

    private Column Given(Func<BalanceAccounts, Kronor> line) => Policy.Reserves == ReservePolicy.Full ? Column.Zero : Line(line);

    private BalanceAccounts Next(int year, bool huge)
    {
        var given = Policy.Reserves == ReservePolicy.AsGiven;
        var result = Signed();
        return new()
        {
            Year = year,
            Result = huge ? Kronor.FromOre(_random.NextInt64(-(1L << 59), 1L << 59)) : result,
            RealisedGains = Magnitude(),
            ExceptedGains = Magnitude(),
            ExceptedLosses = Magnitude(),
            Unrealised = Securities(year),
            Reversal = Securities(year),
            ToRur = given && year is >= 2013 and <= 2023 ? Magnitude() : Kronor.Zero,
            FromRur = given && year is >= 2013 and <= 2033 ? Magnitude() : Kronor.Zero,
            ToResultReserve = given && year >= 2024 ? Magnitude() : Kronor.Zero,
            FromResultReserve = given && year >= 2024 ? Magnitude() : Kronor.Zero,
            TaxesAndGrants = huge ? Kronor.FromOre(_random.NextInt64(1L << 60)) : Kronor.FromOre(_random.NextInt64(_size * 40)),
            EquityWithPensions = Kronor.FromOre(_random.Next(-1, 2)),
        };
    }

    private Kronor Securities(int year) => year switch
    {
        < 2013 => Kronor.Zero,
        < 2019 => -Magnitude(),
        _ => Signed(),
    };

    private Kronor Signed() => Kronor.FromOre(_random.NextInt64(-_size, _size));

    private Kronor Magnitude() => _random.Next(3) == 0 ? Kronor.Zero : Kronor.FromOre(_random.NextInt64(_size));

    private Kronor[] Magnitudes(int count, int zeroes)
    {
        var amounts = new Kronor[count];
        foreach (ref var amount in amounts.AsSpan())
        {
            amount = _random.Next(1 + zeroes) == 0 ? Kronor.FromOre(_random.NextInt64(_size)) : Kronor.Zero;
        }

        return amounts;
    }

    private T Pick<T>()
        where T : struct, Enum
    {
        var values = Enum.GetValues<T>();
        return values[_random.Next(values.Length)];
    }
}
