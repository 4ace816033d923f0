using FiscalRules.Balance;
using FiscalRules.Law;

namespace FiscalRules.Tests.Balance;

/// <summary>Which lines each fiscal year's law knows, on both sides of every date in it.</summary>
public sealed class BalanceRegimeTests
{
    public static TheoryData<string, int> Known => Cases(known: true);

    public static TheoryData<string, int> Unknown => Cases(known: false);

    [Theory]
    [MemberData(nameof(Known))]
    public void A_line_that_the_years_law_knows_counts(string name, int year)
    {
        var line = StatementLine.Named(name);

        var statement = new BalanceStatement(line.With(AccountsOf.Year(year), Kronor.OneOre));

        Assert.Equal(line.Sign, statement.BalanceResult.Ore);
    }

    [Theory]
    [MemberData(nameof(Unknown))]
    public void A_line_that_the_years_law_does_not_know_is_refused_by_name_and_provision(string name, int year)
    {
        var line = StatementLine.Named(name);

        var refused = Assert.Throws<ArgumentException>(() => new BalanceStatement(line.With(AccountsOf.Year(year), Kronor.OneOre)));

        Assert.Equal("accounts", refused.ParamName);
        Assert.Contains($" {line.Property} ", refused.Message);
        Assert.Contains($"fiscal year {year}", refused.Message);
        Assert.Contains(Provision(line.Property, year), refused.Message);
    }

    [Theory]
    [MemberData(nameof(Unknown))]
    public void A_line_that_the_years_law_does_not_know_may_be_zero(string name, int year) =>
        Assert.Equal(Kronor.Zero, new BalanceStatement(StatementLine.Named(name).With(AccountsOf.Year(year), Kronor.Zero)).BalanceResult);

    [Fact]
    public void Years_before_2000_are_not_modelled()
    {
        var refused = Assert.Throws<NotInForceException>(() => new BalanceStatement(AccountsOf.Year(1999)));

        Assert.Equal("balanskravet", refused.Rule);
        Assert.Equal((FiscalYear)1999, refused.ActualValue);
        Assert.Equal(Kronor.Zero, new BalanceStatement(AccountsOf.Year(2000)).BalanceResult);
    }

    [Theory]
    [InlineData(2000, SecuritiesLines.None, ReserveRight.None, ReserveRight.None, 2)]
    [InlineData(2004, SecuritiesLines.None, ReserveRight.None, ReserveRight.None, 2)]
    [InlineData(2005, SecuritiesLines.None, ReserveRight.None, ReserveRight.None, 3)]
    [InlineData(2012, SecuritiesLines.None, ReserveRight.None, ReserveRight.None, 3)]
    [InlineData(2013, SecuritiesLines.LossesOnly, ReserveRight.ReserveAndUse, ReserveRight.None, 3)]
    [InlineData(2018, SecuritiesLines.LossesOnly, ReserveRight.ReserveAndUse, ReserveRight.None, 3)]
    [InlineData(2019, SecuritiesLines.GainsAndLosses, ReserveRight.ReserveAndUse, ReserveRight.None, 3)]
    [InlineData(2023, SecuritiesLines.GainsAndLosses, ReserveRight.ReserveAndUse, ReserveRight.None, 3)]
    [InlineData(2024, SecuritiesLines.GainsAndLosses, ReserveRight.UseOnly, ReserveRight.ReserveAndUse, 3)]
    [InlineData(2033, SecuritiesLines.GainsAndLosses, ReserveRight.UseOnly, ReserveRight.ReserveAndUse, 3)]
    [InlineData(2034, SecuritiesLines.GainsAndLosses, ReserveRight.None, ReserveRight.ReserveAndUse, 3)]
    public void The_terms_of_each_regime_are_those_of_its_act(int year, SecuritiesLines securities, ReserveRight rur, ReserveRight resultReserve, int yearsToRestore)
    {
        var terms = BalanceTerms.InForce.In(year).Terms;

        Assert.Equal((securities, rur, resultReserve, yearsToRestore), (terms.Securities, terms.Rur, terms.ResultReserve, terms.YearsToRestore));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(101)]
    public void The_years_to_restore_are_from_1_to_100(int years)
    {
        var terms = BalanceTerms.InForce.In(2024).Terms;

        Assert.Throws<ArgumentOutOfRangeException>(() => terms with { YearsToRestore = years });
        Assert.Equal(1, (terms with { YearsToRestore = 1 }).YearsToRestore);
        Assert.Equal(100, (terms with { YearsToRestore = 100 }).YearsToRestore);
    }

    [Fact]
    public void The_choices_of_terms_are_among_the_named_ones()
    {
        var terms = BalanceTerms.InForce.In(2024).Terms;

        Assert.Throws<ArgumentOutOfRangeException>(() => terms with { Securities = (SecuritiesLines)3 });
        Assert.Throws<ArgumentOutOfRangeException>(() => terms with { Rur = (ReserveRight)3 });
        Assert.Throws<ArgumentOutOfRangeException>(() => terms with { ResultReserve = (ReserveRight)(-1) });
    }

    private static TheoryData<string, int> Cases(bool known)
    {
        var cases = new TheoryData<string, int>();
        foreach (var line in StatementLine.All)
        {
            foreach (var year in StatementLine.Years.Where(year => line.IsKnownIn(year) == known))
                cases.Add(line.Name, year);
        }

        return cases;
    }

    /// <summary>The provision that a refusal names: where the line would have been.</summary>
    private static string Provision(string property, int year) => (property, year) switch
    {
        (nameof(BalanceAccounts.Unrealised) or nameof(BalanceAccounts.Reversal), <= 2004) => "8 kap. 5 § kommunallagen (1991:900) i lydelse enligt 1997:615",
        (nameof(BalanceAccounts.Unrealised) or nameof(BalanceAccounts.Reversal), <= 2012) => "8 kap. 5 a § kommunallagen (1991:900) i lydelse enligt 2004:775",
        (nameof(BalanceAccounts.Unrealised) or nameof(BalanceAccounts.Reversal), _) => "4 kap. 3 a § lagen om kommunal redovisning (1997:614) i lydelse enligt 2012:799",
        (nameof(BalanceAccounts.ToRur) or nameof(BalanceAccounts.FromRur), <= 2012) => "8 kap. 3 d § kommunallagen (1991:900) i lydelse enligt 2012:800",
        (nameof(BalanceAccounts.ToRur) or nameof(BalanceAccounts.FromRur), _) => "punkt 3 i övergångsbestämmelserna till 2023:642, kommunallagen (2017:725)",
        _ => "11 kap. 14 § kommunallagen (2017:725)",
    };
}
