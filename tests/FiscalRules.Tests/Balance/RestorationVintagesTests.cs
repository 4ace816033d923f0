using FiscalRules.Balance;
using FiscalRules.Law;
using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Balance;

/// <summary>A ledger's list of every deficit: as it first stood, with the deadline it last had.</summary>
public sealed class RestorationVintagesTests
{
    [Fact]
    public void The_list_is_that_of_the_naive_ledger() => Holds.ForAll(AnyBalance.Histories, history =>
    {
        var naive = NaiveLedger.Of(history);
        var stood = history.Opening.Select(vintage => (Origin: vintage.Origin.Number, Left: (System.Numerics.BigInteger)vintage.Left.Ore, Deadline: vintage.Deadline.Number))
            .Concat(naive.SelectMany(year => year.Debts).Where(debt => debt.Left > 0).Select(debt => (debt.Origin, debt.Left, debt.Deadline)))
            .GroupBy(debt => debt.Origin)
            .Select(debts => (debts.Key, debts.First().Left, debts.Last().Deadline, NaiveLedger.LawsDeadline(debts.Key)))
            .OrderBy(debt => debt.Key);

        Assert.Equal(stood, history.Ledger().Vintages.Select(vintage => (vintage.Origin.Number, (System.Numerics.BigInteger)vintage.Left.Ore, vintage.Deadline.Number, vintage.LawfulDeadline.Number)));
    }, times: 3_000);

    [Fact]
    public void A_deficit_stands_as_it_was_when_it_arose_though_nothing_is_left_of_it() =>
        Assert.Equal(
            new DeficitVintage(2020, Kronor.Of(4)),
            Assert.Single(new RestorationLedger([new(2020, Stage.Outcome, Kronor.Of(-5)) { SpecialReasons = Kronor.Of(1) }, new(2021, Stage.Outcome, Kronor.Of(9))]).Vintages));

    [Fact]
    public void A_deficit_that_was_excused_whole_in_its_year_is_not_on_the_list() =>
        Assert.Empty(new RestorationLedger([new(2020, Stage.Outcome, Kronor.Of(-5)) { SpecialReasons = Kronor.Of(5) }]).Vintages);
}
