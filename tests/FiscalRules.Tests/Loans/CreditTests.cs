using FiscalRules.Law;
using FiscalRules.Loans;

namespace FiscalRules.Tests.Loans;

/// <summary>Credits: the highest use against the frame, and against what the balances imply.</summary>
public sealed class CreditTests
{
    private static CreditAccounts Accounts(long maximum = 100, long frame = 100, CreditKind kind = CreditKind.InterestAccount) =>
        new() { Year = 2024, Kind = kind, MaximumUse = Kronor.Of(maximum), Frame = Kronor.Of(frame) };

    [Fact]
    public void The_frame_may_be_used_and_not_an_ore_more()
    {
        Assert.Empty(new CreditYear(Accounts()).Findings());
        var finding = Assert.Single(new CreditYear(Accounts() with { MaximumUse = Kronor.Of(100) + Kronor.OneOre }).Findings());
        Assert.Equal((LoansFindings.CreditExceeded, Severity.Breach, Kronor.OneOre), (finding.Code, finding.Severity, finding.Amount));
        Assert.Same(LoansLaw.CreditFrame, finding.Provision);
    }

    [Fact]
    public void It_is_the_highest_use_that_counts_and_not_the_years_end()
    {
        var year = new CreditYear(Accounts(101) with { YearEndBalance = Kronor.Of(500) });

        Assert.Equal(Kronor.Of(-1), year.Headroom);
        Assert.Equal(LoansFindings.CreditExceeded, Assert.Single(year.Findings()).Code);
    }

    [Fact]
    public void The_highest_use_is_at_least_what_the_balances_imply()
    {
        Assert.Empty(new CreditYear(Accounts(60) with { YearEndBalance = Kronor.Of(-60), LowestBalance = Kronor.Of(-60), YearEndUse = Kronor.Of(60) }).Findings());
        Assert.All(
            new[] { Accounts(60) with { YearEndBalance = Kronor.Of(-61) }, Accounts(60) with { LowestBalance = Kronor.Of(-61) }, Accounts(60) with { YearEndUse = Kronor.Of(61) } },
            accounts => Assert.Equal((LoansFindings.MaximumUseTooLow, Kronor.Of(1)), new CreditYear(accounts).Findings().Select(finding => (finding.Code, finding.Amount!.Value)).Single()));
        Assert.Equal(Kronor.Zero, new CreditYear(Accounts(60) with { YearEndBalance = Kronor.Of(61), LowestBalance = Kronor.Of(1) }).ImpliedUse);
    }

    [Fact]
    public void Other_credits_rest_on_the_Budget_Act()
    {
        Assert.Same(LoansLaw.OtherFinancing, new CreditYear(Accounts(kind: CreditKind.Other)).Explain()["maximum-use"].Provision);
        Assert.Same(LoansLaw.Credit, new CreditYear(Accounts()).Explain()["maximum-use"].Provision);
    }

    [Fact]
    public void What_would_be_is_said_so()
    {
        var finding = Assert.Single(new CreditYear(Accounts(101) with { Stage = Stage.Calculated }).Findings());

        Assert.Contains("skulle överskrida", finding.Swedish, StringComparison.Ordinal);
        Assert.Contains("would exceed", finding.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_is_of_one_kind()
    {
        var (account, other) = (new CreditYear(Accounts()), new CreditYear(Accounts(kind: CreditKind.Other)));

        Assert.Equal(5, account.ToTable().Rows.Count);
        Assert.Equal(["maximum-use", "year-end-use", "frame"], other.ToTable().Rows.Select(row => row.Code));
        Assert.Throws<ArgumentException>("given", () => CreditYear.Table(account, other));
        Assert.Throws<ArgumentException>("given", () => CreditYear.Table());
        Assert.Throws<InvalidOperationException>(() => CreditYear.Table(default(CreditYear)));
    }

    [Fact]
    public void What_accounts_cant_be_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("MaximumUse", () => Accounts(-1));
        Assert.Throws<ArgumentOutOfRangeException>("Frame", () => Accounts(frame: -1));
        Assert.Throws<ArgumentOutOfRangeException>("Kind", () => Accounts(kind: (CreditKind)2));
        Assert.Throws<ArgumentOutOfRangeException>("YearEndUse", () => Accounts() with { YearEndUse = -Kronor.OneOre });
        Assert.Throws<ArgumentOutOfRangeException>("Stage", () => Accounts() with { Stage = (Stage)(-1) });
        Assert.Throws<NotInForceException>(() => new CreditYear(Accounts() with { Year = 2010 }));
        Assert.Equal(LawFindings.BeyondReading, Assert.Single(new CreditYear(Accounts() with { Year = 2026 }).Findings()).Code);
        Assert.Empty(new CreditYear(Accounts() with { Year = 2026 }, CapitalTerms.InForce.In(2026).Terms with { CreditProvision = LoansLaw.TotalCredit }).Findings());
    }
}
