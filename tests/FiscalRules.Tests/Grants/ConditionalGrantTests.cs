using FiscalRules.Grants;
using FiscalRules.Law;
using FiscalRules.Tables;
using FiscalRules.Tests.Support;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Grants;

public sealed class ConditionalGrantTests
{
    private static readonly Act Decision = new("beslutet om ett bidrag", "Grant Decision", "1", SourceKind.Agreement);
    private static readonly ConditionalTerms Terms = new() { KeyDate = new(2024, 11, 1), Provision = Decision.At("1") };

    [Fact]
    public void Who_misses_a_condition_gets_nothing_and_the_rest_share_the_pool()
    {
        var grant = new ConditionalGrant(Kronor.Of(100), Terms, [new("A", 1), new("B", 3), new("C", 6) { MeetsConditions = false }]);

        Assert.Equal([Kronor.Of(25), Kronor.Of(75), Kronor.Zero], grant.Parts.Select(part => part.Amount));
        Assert.Equal(Kronor.Zero, grant.HeldBack);
        Assert.Equal(GrantsFindings.ConditionNotMet, Assert.Single(grant.Findings()).Code);
    }

    [Fact]
    public void A_fixed_part_comes_before_the_key()
    {
        var grant = new ConditionalGrant(Kronor.Of(100), Terms with { FixedPart = Kronor.Of(20) }, [new("A", 1), new("B", 3)]);

        Assert.Equal([(Kronor.Of(20), Kronor.Of(15)), (Kronor.Of(20), Kronor.Of(45))], grant.Parts.Select(part => (part.FixedPart, part.ByKey)));
    }

    [Fact]
    public void What_a_floor_adds_and_a_cap_takes_is_borne_and_shared_by_the_rest()
    {
        var grant = new ConditionalGrant(Kronor.Of(100), Terms, [new("A", 1) { Floor = Kronor.Of(20) }, new("B", 5) { Cap = Kronor.Of(40) }, new("C", 2), new("D", 2)]);

        Assert.Equal([(20, GrantLimit.Floor), (40, GrantLimit.Cap), (20, GrantLimit.None), (20, GrantLimit.None)], grant.Parts.Select(part => ((int)(part.Amount.Ore / 100), part.Limit)));
    }

    [Fact]
    public void A_guarantee_is_a_share_of_an_earlier_amount_rounded_up()
    {
        var recipient = new GrantRecipient("A", 1).Guaranteed(Kronor.Of(101), Ratio.Percent(95));

        Assert.Equal(Kronor.Of(96), recipient.Floor);
        Assert.Equal(Kronor.Of(96), recipient.Guaranteed(Kronor.Of(10), Ratio.Percent(95)).Floor);
        Assert.Equal(Kronor.Of(100), new GrantRecipient("A", 1).Guaranteed(Kronor.Of(101), Ratio.Percent(95), Kronor.Of(50)).Floor);

        // 95.10, which the nearest krona would cut: what is guaranteed is at least the share.
        Assert.Equal(Kronor.Of(96), new GrantRecipient("A", 1).Guaranteed(Kronor.Of(100), Ratio.Percent(95.1m)).Floor);
    }

    [Fact]
    public void Floors_that_dont_fit_are_met_in_proportion_and_a_breach()
    {
        var grant = new ConditionalGrant(Kronor.Of(100), Terms, [new("A", 1) { Floor = Kronor.Of(150) }, new("B", 9) { Floor = Kronor.Of(50) }]);
        var finding = Assert.Single(grant.Findings());

        Assert.Equal([Kronor.Of(75), Kronor.Of(25)], grant.Parts.Select(part => part.Amount));
        Assert.Equal((GrantsFindings.FloorsAbovePool, Severity.Breach, Kronor.Of(100)), (finding.Code, finding.Severity, finding.Amount));
        Assert.Equal(Kronor.Zero, grant.HeldBack);
    }

    [Fact]
    public void Caps_that_cant_use_the_pool_leave_a_rest_and_a_note()
    {
        var grant = new ConditionalGrant(Kronor.Of(100), Terms, [new("A", 1) { Cap = Kronor.Of(30) }, new("B", 9) { Cap = Kronor.Of(50) }]);
        var finding = Assert.Single(grant.Findings());

        Assert.Equal([Kronor.Of(30), Kronor.Of(50)], grant.Parts.Select(part => part.Amount));
        Assert.Equal((GrantsFindings.CapsBelowPool, Severity.Note, Kronor.Of(20)), (finding.Code, finding.Severity, finding.Amount));
        Assert.Equal(Kronor.Of(20), grant.HeldBack);
    }

    [Fact]
    public void Where_nobody_qualifies_the_pool_is_held_back_and_a_breach()
    {
        var grant = new ConditionalGrant(Kronor.Of(100), Terms, [new("A", 1) { MeetsConditions = false }]);

        Assert.Equal((Kronor.Zero, Kronor.Of(100)), (grant.HandedOut, grant.HeldBack));
        Assert.Equal([GrantsFindings.ConditionNotMet, GrantsFindings.NobodyQualifies], grant.Findings().Select(finding => finding.Code));
    }

    [Fact]
    public void It_is_the_naive_one() =>
        Holds.ForAll(Cases, one =>
        {
            var grant = new ConditionalGrant(one.Pool, one.Terms, one.Recipients);
            if (Naive(one.Pool, one.Terms, grant.Parts.Select(part => part.Recipient).ToArray()) is { } expected)
                Assert.Equal(expected, grant.Parts.Select(part => part.Amount.Ore / 100));
        }, times: 3_000);

    [Fact]
    public void It_is_the_naive_one_for_every_small_grant()
    {
        foreach (var pool in Enumerable.Range(0, 13))
        {
            foreach (var floor in Enumerable.Range(0, 5))
            {
                foreach (var cap in Enumerable.Range(0, 8))
                {
                    foreach (var weight in Enumerable.Range(0, 4))
                    {
                        foreach (var part in Enumerable.Range(0, 2))
                        {
                            ValueList<GrantRecipient> recipients =
                            [
                                new("A", 2) { Floor = Kronor.Of(floor) },
                                new("B", weight) { Cap = Kronor.Of(Math.Max(cap, part)) },
                                new("C", 1) { Floor = Kronor.Of(1), Cap = Kronor.Of(4) },
                            ];
                            var terms = Terms with { FixedPart = Kronor.Of(part) };
                            var grant = new ConditionalGrant(Kronor.Of(pool), terms, recipients);
                            if (Naive(Kronor.Of(pool), terms, [.. recipients]) is { } expected)
                                Assert.Equal(expected, grant.Parts.Select(one => one.Amount.Ore / 100));
                            Assert.Equal(grant.Pool, grant.HandedOut + grant.HeldBack);
                        }
                    }
                }
            }
        }
    }

    [Fact]
    public void What_is_handed_out_and_held_back_is_the_pool_and_limits_are_kept() =>
        Holds.ForAll(Cases, one =>
        {
            var grant = new ConditionalGrant(one.Pool, one.Terms, one.Recipients);
            var codes = grant.Findings().Select(finding => finding.Code).ToHashSet();

            Assert.Equal(one.Pool, grant.HandedOut + grant.HeldBack);
            Assert.Equal(grant.HandedOut, grant.Parts.Sum(part => part.Amount));
            Assert.Equal(codes.Contains(GrantsFindings.CapsBelowPool) || (codes.Contains(GrantsFindings.NobodyQualifies) && one.Pool.IsPositive), grant.HeldBack.IsPositive);
            foreach (var part in grant.Parts)
            {
                Assert.True(part.Amount <= (part.Recipient.Cap ?? Kronor.MaxValue));
                if (!part.Recipient.MeetsConditions)
                    Assert.Equal(Kronor.Zero, part.Amount);
                else if (!codes.Contains(GrantsFindings.FloorsAbovePool))
                    Assert.True(part.Amount >= part.Recipient.Floor && part.FixedPart == one.Terms.FixedPart);
            }
        });

    [Fact]
    public void Another_order_of_recipients_gives_each_the_same() =>
        Holds.ForAll(Cases, one =>
            Assert.Equal(new ConditionalGrant(one.Pool, one.Terms, one.Recipients).Parts, new ConditionalGrant(one.Pool, one.Terms, one.Recipients.Reverse().ToValueList()).Parts));

    [Fact]
    public void Its_table_and_its_explanation_add_up()
    {
        var grant = new ConditionalGrant(Kronor.Of(100), Terms with { FixedPart = Kronor.Of(5) }, [new("A", 1), new("B", 3), new("C", 6) { MeetsConditions = false }]);
        var table = grant.ToTable();
        var sum = Assert.IsType<TableRelation.Sum>(Assert.Single(table.Relations));

        for (var column = 0; column < 3; column++)
            Assert.Equal(table[sum.Total].Cells[column], sum.Parts.Sum(part => table[part].Cells[column]!.Value));
        Assert.Equal("Fördelning efter antal invånare 2024-11-01", table.Swedish);
        Assert.Equal(["pool", "recipient-A", "recipient-B", "recipient-C", "held-back"], grant.Explain().Lines.Select(line => line.Code));
        Assert.Equal(Kronor.Of(72), grant["B"]);
    }

    [Fact]
    public void Bad_input_is_refused()
    {
        var pool = Kronor.Of(10);
        Assert.Equal("pool", Assert.Throws<ArgumentOutOfRangeException>(() => new ConditionalGrant(Kronor.Of(-1), Terms, [new("A", 1)])).ParamName);
        Assert.Equal("recipients", Assert.Throws<ArgumentException>(() => new ConditionalGrant(pool, Terms, [new("A", 0), new("B", 0)])).ParamName);
        Assert.Equal("recipients", Assert.Throws<ArgumentException>(() => new ConditionalGrant(pool, Terms, [new("A", 0), new("B", 1) { MeetsConditions = false }])).ParamName);
        Assert.Equal("recipients", Assert.Throws<ArgumentException>(() => new ConditionalGrant(pool, Terms, [])).ParamName);
        Assert.Equal("recipients", Assert.Throws<ArgumentException>(() => new ConditionalGrant(pool, Terms, [new("A", 1), new("A", 1)])).ParamName);
        Assert.Equal("recipients", Assert.Throws<ArgumentException>(() => new ConditionalGrant(pool, Terms, [new("A", 1) { Floor = Kronor.Of(2), Cap = Kronor.Of(1) }])).ParamName);
        Assert.Equal("recipients", Assert.Throws<ArgumentException>(() => new ConditionalGrant(pool, Terms with { FixedPart = Kronor.Of(2) }, [new("A", 1) { Cap = Kronor.Of(1) }])).ParamName);
        Assert.Equal("terms", Assert.Throws<ArgumentException>(() => new ConditionalGrant(pool, Terms with { Unit = Kronor.Of(3) }, [new("A", 1)])).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ConditionalGrant(pool, Terms with { Unit = Kronor.Zero }, [new("A", 1)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new GrantRecipient("A", -1));
        Assert.Throws<ArgumentException>(() => new GrantRecipient(" ", 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new GrantRecipient("A", 1).Guaranteed(Kronor.Of(1), Ratio.Percent(101)));
        Assert.Throws<ArgumentException>(() => new ConditionalGrant(pool, Terms, [new("A", 1)])["B"]);
    }

    private static FsCheck.Gen<(Kronor Pool, ConditionalTerms Terms, ValueList<GrantRecipient> Recipients)> Cases =>
        from keys in AnyGrants.RegionKeys
        from pool in Gen.Choose(0, 400)
        from part in Gen.Choose(0, 8)
        from recipients in Gen.CollectToArray(keys, key => Recipient(key, part))
        select (Kronor.Of(pool), Terms with { FixedPart = Kronor.Of(part) }, recipients.ToValueList());

    private static FsCheck.Gen<GrantRecipient> Recipient(string key, int part) =>
        from weight in Gen.Choose(1, 40)
        from meets in Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false)))
        from floor in Gen.Frequency((2, Gen.Constant(0)), (1, Gen.Choose(0, 30)))
        from above in Gen.Frequency((2, Gen.Constant(-1)), (1, Gen.Choose(0, 40)))
        select new GrantRecipient(key, weight)
        {
            MeetsConditions = meets,
            Floor = Kronor.Of(floor),
            Cap = above < 0 ? null : Kronor.Of(Math.Max(floor, part) + above),
        };

    /// <summary>
    /// The one multiplier at which the parts, each between its limits, add up to the pool: looked for among all multipliers at which a part meets a limit. Null where the limits can't be met, or
    /// nobody has a claim.
    /// </summary>
    private static long[]? Naive(Kronor pool, ConditionalTerms terms, GrantRecipient[] recipients)
    {
        var (all, part) = (pool.Ore / 100, terms.FixedPart.Ore / 100);
        var qualify = recipients.Where(recipient => recipient.MeetsConditions).OrderBy(recipient => recipient.Key, StringComparer.Ordinal).ToArray();
        var least = qualify.Select(recipient => Math.Max(recipient.Floor.Ore / 100, part)).ToArray();
        var most = qualify.Select((recipient, i) => recipient.Weight == 0 ? least[i] : recipient.Cap is { } cap ? cap.Ore / 100 : long.MaxValue / 100).ToArray();
        if (qualify.Length == 0 || least.Sum() > all || most.Aggregate(0m, (sum, one) => sum + one) < all)
            return null;

        Rational At(int i, Rational multiplier)
        {
            var amount = Rational.Of(part) + (multiplier * Rational.Of(qualify[i].Weight));
            return amount < Rational.Of(least[i]) ? Rational.Of(least[i]) : amount > Rational.Of(most[i]) ? Rational.Of(most[i]) : amount;
        }

        Rational Sum(Rational multiplier) => Enumerable.Range(0, qualify.Length).Aggregate(Rational.Zero, (sum, i) => sum + At(i, multiplier));
        var breaks = Enumerable.Range(0, qualify.Length).Where(i => qualify[i].Weight > 0)
            .SelectMany(i => new[] { new Rational(least[i] - part, qualify[i].Weight), new Rational(most[i] - part, qualify[i].Weight) })
            .Append(Rational.Zero).Order().ToArray();
        var low = breaks.Last(multiplier => Sum(multiplier) <= Rational.Of(all));
        var high = breaks.FirstOrDefault(multiplier => Sum(multiplier) >= Rational.Of(all), low);
        var (below, above) = (Sum(low), Sum(high));
        var at = below == above || above.CompareTo(below) == 0 ? low : low + ((high - low) * ((Rational.Of(all) - below) / (above - below)));
        var quotas = Enumerable.Range(0, qualify.Length).Select(i => At(i, at)).ToArray();
        var amounts = quotas.Select(quota => (long)(quota.Over / quota.Under)).ToArray();
        foreach (var i in Enumerable.Range(0, quotas.Length).OrderByDescending(i => quotas[i] - Rational.Of(amounts[i])).ThenBy(i => i).Take((int)(all - amounts.Sum())).ToArray())
            amounts[i]++;
        var byKey = qualify.Select((recipient, i) => (recipient.Key, amounts[i])).ToDictionary(pair => pair.Key, pair => pair.Item2);
        return recipients.OrderBy(recipient => recipient.Key, StringComparer.Ordinal).Select(recipient => byKey.GetValueOrDefault(recipient.Key)).ToArray();
    }
}
