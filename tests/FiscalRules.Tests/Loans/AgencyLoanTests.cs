using FiscalRules.Law;
using FiscalRules.Loans;
using FiscalRules.Tests.Support;
using FsCheck.Fluent;

namespace FiscalRules.Tests.Loans;

/// <summary>The roll-forward, the loan frame and what finances amortisation and interest.</summary>
public sealed class AgencyLoanTests
{
    private static AgencyLoanAccounts Accounts(long opening = 100, long borrowing = 30, long amortisation = 20, long frame = 110, long interest = 5, long appropriation = 15, long other = 10) => new()
    {
        Year = 2024,
        Opening = Kronor.Of(opening),
        Borrowing = Kronor.Of(borrowing),
        Amortisation = Kronor.Of(amortisation),
        Frame = Kronor.Of(frame),
        Interest = Kronor.Of(interest),
        ByAppropriation = Kronor.Of(appropriation),
        ByOtherSources = Kronor.Of(other),
    };

    [Fact]
    public void A_year_within_its_frame_has_nothing_to_say()
    {
        var year = new AgencyLoanYear(Accounts());

        Assert.Equal((Kronor.Of(110), Kronor.Zero, Kronor.Of(25), Kronor.Of(25)), (year.Closing, year.Headroom, year.Costs, year.Financing));
        Assert.Empty(year.Findings());
    }

    [Fact]
    public void One_ore_above_the_frame_is_a_breach_and_the_frame_itself_isnt()
    {
        var finding = Assert.Single(new AgencyLoanYear(Accounts() with { Frame = Kronor.Of(110) - Kronor.OneOre }).Findings());

        Assert.Equal((LoansFindings.FrameExceeded, Severity.Breach, Kronor.OneOre), (finding.Code, finding.Severity, finding.Amount));
        Assert.Same(LoansLaw.LoanFrame, finding.Provision);
    }

    [Fact]
    public void The_frame_holds_within_the_year_too()
    {
        Assert.Empty(new AgencyLoanYear(Accounts(frame: 140) with { HighestLoan = Kronor.Of(140) }).Findings());
        Assert.Equal(
            (LoansFindings.FrameExceededWithinYear, Kronor.Of(1)),
            new AgencyLoanYear(Accounts(frame: 140) with { HighestLoan = Kronor.Of(141) }).Findings().Select(finding => (finding.Code, finding.Amount!.Value)).Single());
        Assert.Null(new AgencyLoanYear(Accounts()).HeadroomWithinYear);
    }

    /// <summary>To look for the law's own terms of such a year would throw; the caller's terms make it unnecessary.</summary>
    [Fact]
    public void A_year_before_the_law_computes_by_the_callers_terms_and_bears_no_note() =>
        Assert.Empty(new AgencyLoanYear(Accounts() with { Year = 2009 }, CapitalTerms.InForce.In(2024).Terms).Findings());

    [Fact]
    public void The_opening_is_a_loan_of_the_year_and_an_excess_at_its_end_is_not_said_twice()
    {
        (string, Kronor)[] Said(long opening, long amortisation, long? highest) => [.. new AgencyLoanYear(Accounts(frame: 60) with
        {
            Opening = Kronor.Of(opening),
            Borrowing = Kronor.Zero,
            Amortisation = Kronor.Of(amortisation),
            HighestLoan = highest is { } loan ? Kronor.Of(loan) : null,
        }).Findings().Where(finding => finding.Severity == Severity.Breach && finding.Code.StartsWith("loans.frame", StringComparison.Ordinal)).Select(finding => (finding.Code, finding.Amount!.Value))];

        Assert.Equal([(LoansFindings.FrameExceededWithinYear, Kronor.Of(40))], Said(100, 50, null));
        Assert.Equal([(LoansFindings.FrameExceeded, Kronor.Of(40))], Said(100, 0, null));
        Assert.Equal([(LoansFindings.FrameExceeded, Kronor.Of(40)), (LoansFindings.FrameExceededWithinYear, Kronor.Of(41))], Said(100, 0, 101));
        Assert.Empty(Said(60, 0, 60));
    }

    [Theory]
    [InlineData(109, 1)]
    [InlineData(99, 11)]
    [InlineData(110, 0)]
    public void The_highest_loan_is_at_least_the_opening_and_the_closing_one(long highest, long missing) =>
        Assert.Equal(
            missing == 0 ? [] : [(LoansFindings.HighestTooLow, Kronor.Of(missing))],
            new AgencyLoanYear(Accounts() with { HighestLoan = Kronor.Of(highest) }).Findings().Select(finding => (finding.Code, finding.Amount!.Value)));

    [Fact]
    public void More_cant_be_amortised_than_is_owed() =>
        Assert.Contains(new AgencyLoanYear(Accounts(amortisation: 131, appropriation: 136, other: 0)).Findings(), finding => finding.Code == LoansFindings.AmortisedTooMuch && finding.Amount == Kronor.Of(1));

    [Fact]
    public void Costs_are_financed_or_found()
    {
        var exact = Accounts(other: 8);
        var rounded = exact with { RoundedTo = Kronor.Of(1) };

        Assert.Equal((LoansFindings.CostsNotFinanced, Severity.Breach), new AgencyLoanYear(exact).Findings().Select(finding => (finding.Code, finding.Severity)).Single());
        // Four figures, each half a krona off at the most: two kronor.
        Assert.Equal((LoansFindings.GapWithinRounding, Severity.Note), new AgencyLoanYear(rounded).Findings().Select(finding => (finding.Code, finding.Severity)).Single());
        Assert.Equal(LoansFindings.CostsNotFinanced, Assert.Single(new AgencyLoanYear(rounded with { ByOtherSources = Kronor.Of(8) - Kronor.OneOre }).Findings()).Code);
    }

    [Fact]
    public void Borrowing_isnt_investment_and_amortisation_isnt_depreciation()
    {
        var same = Accounts() with { Investments = Kronor.Of(30), Depreciation = Kronor.Of(20) };
        var other = Accounts() with { Investments = Kronor.Of(35), Depreciation = Kronor.Of(18) };

        Assert.Empty(new AgencyLoanYear(same).Findings());
        Assert.Equal(
            [(LoansFindings.BorrowingNotInvestment, Kronor.Of(5)), (LoansFindings.AmortisationNotDepreciation, Kronor.Of(2))],
            new AgencyLoanYear(other).Findings().Select(finding => (finding.Code, finding.Amount!.Value)));
        Assert.All(new AgencyLoanYear(other).Findings(), finding => Assert.Equal(Severity.Note, finding.Severity));
    }

    [Fact]
    public void A_negative_interest_is_an_interest() => Assert.Equal(Kronor.Of(18), new AgencyLoanYear(Accounts(interest: -2)).Costs);

    [Fact]
    public void A_ledger_chains_and_names_what_differs()
    {
        var second = Accounts(opening: 111, appropriation: 15) with { Year = 2025, Frame = Kronor.Of(121) };
        var ledger = new AgencyLoanLedger([Accounts(), second]);

        Assert.Equal((Kronor.Of(121), Kronor.Of(120), Kronor.Of(-1)), (ledger.Years[1].Stated.Closing, ledger.Years[1].Chained.Closing, ledger.Years[1].Carried));
        var finding = Assert.Single(ledger.Findings());
        Assert.Equal((LoansFindings.CarriedDifference, Kronor.Of(1)), (finding.Code, finding.Amount));
        Assert.Equal(Kronor.Of(-1), ((ExplanationValue.Amount)ledger.Explain()["carried-2025"].Value).Of);
    }

    [Fact]
    public void A_chain_that_exceeds_the_frame_is_found_where_the_statement_doesnt()
    {
        var ledger = new AgencyLoanLedger([Accounts(), Accounts(opening: 109, frame: 119) with { Year = 2025 }]);

        Assert.Contains(ledger.Findings(), finding => finding.Code == LoansFindings.FrameExceeded && finding.Amount == Kronor.Of(1) && finding.Year == 2025);
    }

    [Fact]
    public void A_chain_goes_on_from_a_year_that_amortised_too_much()
    {
        var ledger = new AgencyLoanLedger([Accounts(amortisation: 131, appropriation: 136, other: 0), Accounts(opening: 0) with { Year = 2025 }]);

        Assert.Equal((Kronor.Of(-1), Kronor.Of(-1), Kronor.Of(9)), (ledger.Years[0].Chained.Closing, ledger.Years[1].Chained.Accounts.Opening, ledger.Years[1].Chained.Closing));
        Assert.Equal([LoansFindings.AmortisedTooMuch, LoansFindings.CarriedDifference], ledger.Findings().Select(finding => finding.Code));
    }

    [Fact]
    public void What_isnt_financed_is_found_however_much_it_is()
    {
        var all = Accounts(opening: 0, borrowing: 0, amortisation: 0, frame: 0, interest: 0, appropriation: 0, other: 0) with { Interest = Kronor.MaxValue };

        Assert.Equal((LoansFindings.CostsNotFinanced, Kronor.MaxValue), new AgencyLoanYear(all).Findings().Select(finding => (finding.Code, finding.Amount!.Value)).Single());
    }

    private static bool Exceeds(AgencyLoanAccounts accounts) => new AgencyLoanYear(accounts).Findings().Any(finding => finding.Code == LoansFindings.FrameExceeded);

    [Fact]
    public void The_frame_test_is_monotone() =>
        Holds.ForAll(
            from amounts in AnyLoans.Amounts.ArrayOf(5)
            select (Accounts() with { Opening = amounts[0], Borrowing = amounts[1], Amortisation = amounts[2], Frame = amounts[3] }, amounts[4]),
            x =>
            {
                var (accounts, more) = x;
                Assert.True(!Exceeds(accounts) || Exceeds(accounts with { Borrowing = accounts.Borrowing + more }));
                Assert.True(Exceeds(accounts) || !Exceeds(accounts with { Frame = accounts.Frame + more }));
                Assert.True(Exceeds(accounts) || !Exceeds(accounts with { Amortisation = accounts.Amortisation + more }));
                Assert.Equal(accounts.Opening + accounts.Borrowing > accounts.Frame + accounts.Amortisation, Exceeds(accounts));
            });

    [Fact]
    public void What_would_be_is_said_so()
    {
        var finding = Assert.Single(new AgencyLoanYear(Accounts(frame: 100) with { Stage = Stage.Forecast }).Findings());

        Assert.Equal("2024: lånen vid årets slut skulle överskrida låneramen med 10,00 kr.", finding.Swedish);
        Assert.Equal("2024: the loans at the end of the year would exceed the loan frame by 10.00 SEK.", finding.English);
    }

    [Fact]
    public void The_last_of_the_lines_before_a_sum_add_up_to_it()
    {
        var lines = new AgencyLoanYear(Accounts()).Explain();
        Kronor Of(string code) => ((ExplanationValue.Amount)lines[code].Value).Of;

        Assert.Equal(Of("closing"), Of("opening") + Of("borrowing") + Of("amortisation"));
        Assert.Equal(Of("headroom"), Of("frame") - Of("closing"));
        Assert.Equal(Of("costs"), Of("interest") - Of("amortisation"));
        Assert.Equal(Of("financing"), Of("appropriation") + Of("other-sources"));
    }

    [Fact]
    public void What_accounts_cant_be_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("Opening", () => Accounts(opening: -1));
        Assert.Throws<ArgumentOutOfRangeException>("Borrowing", () => Accounts(borrowing: -1));
        Assert.Throws<ArgumentOutOfRangeException>("Amortisation", () => Accounts(amortisation: -1));
        Assert.Throws<ArgumentOutOfRangeException>("Frame", () => Accounts(frame: -1));
        Assert.Throws<ArgumentOutOfRangeException>("Stage", () => Accounts() with { Stage = (Stage)5 });
        Assert.Throws<ArgumentOutOfRangeException>("HighestLoan", () => Accounts() with { HighestLoan = -Kronor.OneOre });
        Assert.Throws<ArgumentOutOfRangeException>("RoundedTo", () => Accounts() with { RoundedTo = -Kronor.OneOre });
        Assert.Throws<ArgumentException>("accounts", () => new AgencyLoanLedger([]));
        Assert.Throws<ArgumentException>("accounts", () => new AgencyLoanLedger([Accounts(), Accounts()]));
        Assert.Throws<ArgumentException>("given", () => AgencyLoanYear.Table());
        Assert.Throws<InvalidOperationException>(() => default(AgencyLoanYear).ToTable());
        Assert.Throws<NotInForceException>(() => new AgencyLoanYear(Accounts() with { Year = 2010 }));
        Assert.Throws<OverflowException>(() => new AgencyLoanYear(Accounts() with { Opening = Kronor.MaxValue }));
        Assert.Equal(Kronor.Of(110), new AgencyLoanYear(Accounts() with { Year = 2010 }, CapitalTerms.InForce.In(2011).Terms).Closing);
    }
}
