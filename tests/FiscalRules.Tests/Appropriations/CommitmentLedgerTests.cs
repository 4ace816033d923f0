using FiscalRules.Appropriations;
using FiscalRules.Law;
using FiscalRules.Tests.Support;

namespace FiscalRules.Tests.Appropriations;

public sealed class CommitmentLedgerTests
{
    private static readonly AppropriationPost Post = new("2:1 ap.1", "Förvaltning", "Administration");

    [Fact]
    public void Each_year_opens_with_what_the_one_before_closed_with() => Holds.ForAll(AnyAppropriations.Ledger, ledger =>
    {
        var outstanding = ledger.Opening;
        foreach (var year in ledger.Years)
        {
            Assert.Equal(outstanding, year.Opening);
            outstanding += year.Figures.Added - year.Figures.Spent - year.Figures.Lapsed;
            Assert.Equal(outstanding, year.Closing);
            Assert.Equal(year.Figures.Frame is { } frame && outstanding > frame ? outstanding - frame : Kronor.Zero, year.AboveFrame);
        }

        Assert.Equal(outstanding, ledger.Closing);
    });

    [Fact]
    public void Every_sum_and_carry_forward_of_the_table_holds() => Holds.ForAll(AnyAppropriations.Ledger, ledger => Footing.Holds(ledger.ToTable()));

    [Fact]
    public void The_lines_before_the_closing_commitments_add_up_to_them() => Holds.ForAll(AnyAppropriations.Ledger, ledger =>
        Assert.All(ledger.Years, year =>
        {
            var lines = year.Explain().Lines.TakeWhile(line => line.Code != "closing");

            Assert.Equal(year.Closing, lines.Sum(AppropriationAccountTests.Amount));
            Assert.Equal(year.Closing, AppropriationAccountTests.Amount(ledger.Explain()[$"closing-{year.Year}"]));
        }));

    [Theory]
    [InlineData(100, null)]
    [InlineData(101, AppropriationFindings.AboveFrame)]
    public void Commitments_are_at_most_the_frame(long added, string? code)
    {
        var year = new CommitmentLedgerYear(Kronor.Zero, Figures(added) with { Frame = Kronor.FromOre(100) });

        Assert.Equal(code is null ? [] : new[] { code }, year.Findings().Select(found => found.Code));
        Assert.Equal(Kronor.FromOre(100 - added), year.Headroom);
        Assert.Equal(Kronor.FromOre(100 - added), AppropriationAccountTests.Amount(year.Explain()["headroom"]));
        Assert.All(year.Findings(), found => Assert.Equal(Kronor.OneOre, found.Amount));
    }

    [Theory]
    [InlineData(0, false, null)]
    [InlineData(10, false, AppropriationFindings.FrameNotStated)]
    [InlineData(10, true, AppropriationFindings.WithinExemption)]
    [InlineData(11, true, AppropriationFindings.FrameNotStated)]
    public void Without_a_frame_what_is_outstanding_is_exempt_or_lacks_one(long added, bool meansStated, string? code)
    {
        var year = new CommitmentLedgerYear(Kronor.Zero, Figures(added) with { Means = meansStated ? AllottedMeans.Whole(Kronor.FromOre(100)) : null });

        Assert.Equal(code is null ? [] : new[] { code }, year.Findings().Select(found => found.Code));
        Assert.Equal(meansStated, year.Exemption is not null);
    }

    [Fact]
    public void A_frame_of_zero_is_a_frame() =>
        Assert.Equal([AppropriationFindings.AboveFrame], new CommitmentLedgerYear(Kronor.Zero, Figures(5) with { Frame = Kronor.Zero, Means = AllottedMeans.Whole(Kronor.Mkr(1)) }).Findings().Select(found => found.Code));

    [Fact]
    public void More_spent_than_committed_is_found()
    {
        var year = new CommitmentLedgerYear(Kronor.FromOre(5), new(2024, Stage.Outcome, Kronor.Zero, Kronor.FromOre(4)) { Lapsed = Kronor.FromOre(2), Means = AllottedMeans.Whole(Kronor.Mkr(1)) });

        Assert.Equal(Kronor.FromOre(-1), year.Closing);
        Assert.Equal([AppropriationFindings.MoreThanCommitted], year.Findings().Select(found => found.Code));
        Assert.Equal(Kronor.OneOre, year.Findings()[0].Amount);
    }

    [Theory]
    [InlineData(7, 3, null)]
    [InlineData(7, 2, AppropriationFindings.RunOutDiffers)]
    [InlineData(7, 4, AppropriationFindings.RunOutDiffers)]
    [InlineData(8, 2, AppropriationFindings.RunOutAboveSpending)]
    public void The_run_out_adds_up_to_what_is_outstanding_and_is_no_more_than_what_is_spent(long next, long after, string? code)
    {
        var ledger = new CommitmentLedger(
            Post,
            Kronor.FromOre(10),
            [Frame(new(2023, Stage.Outcome, Kronor.Zero, Kronor.Zero)), Frame(new(2024, Stage.Outcome, Kronor.Zero, Kronor.FromOre(7)))],
            new(2023, new RunOutYear(2024, Kronor.FromOre(next)), new RunOutYear(2025, Kronor.FromOre(after))));

        Assert.Equal(code is null ? [] : new[] { code }, ledger.Findings().Select(found => found.Code));
        Assert.Equal([null, Kronor.FromOre(next)], ledger.ToTable()["run-out"].Cells);
        Assert.All(ledger.Findings(), found => Assert.Equal(Kronor.OneOre, found.Amount));
    }

    [Fact]
    public void A_finding_is_a_fact_in_an_outcome_and_would_be_in_a_later_column()
    {
        foreach (var stage in Enum.GetValues<Stage>())
        {
            CommitmentYear year = new(2024, stage, Kronor.FromOre(10), Kronor.Zero);
            var found = new[]
            {
                new CommitmentLedgerYear(Kronor.Zero, year),
                new CommitmentLedgerYear(Kronor.Zero, year with { Frame = Kronor.Zero }),
                new CommitmentLedgerYear(Kronor.Zero, year with { Means = default(AllottedMeans) }),
                new CommitmentLedgerYear(Kronor.Zero, year with { Means = AllottedMeans.Whole(Kronor.Mkr(1)) }),
                new CommitmentLedgerYear(Kronor.FromOre(-20), year),
            }.SelectMany(result => result.Findings()).Concat(new CommitmentLedger(
                Post, Kronor.FromOre(20), [new(2023, stage, Kronor.Zero, Kronor.Zero) { Frame = Kronor.Mkr(1) }, new(2024, stage, Kronor.Zero, Kronor.Zero) { Frame = Kronor.Mkr(1) }], new(2023, new RunOutYear(2024, Kronor.OneOre))).Findings()).ToList();

            Assert.Equal(6, found.Select(finding => finding.Code).Distinct().Count());
            Assert.All(found, finding =>
            {
                Assert.Equal(stage != Stage.Outcome, finding.Swedish.Contains("skulle"));
                Assert.Equal(stage != Stage.Outcome, finding.English.Contains("would"));
            });
        }
    }

    [Fact]
    public void The_default_year_is_zero_and_of_no_law()
    {
        Assert.Equal(Kronor.Zero, default(CommitmentLedgerYear).Closing);
        Assert.Empty(default(CommitmentLedgerYear).Findings());
        Assert.Same(Explanation.Empty, default(CommitmentLedgerYear).Explain());
        Assert.Throws<NotInForceException>(() => new CommitmentLedgerYear(Kronor.Zero, new(2012, Stage.Outcome, Kronor.Zero, Kronor.Zero)));
        Assert.Equal([LawFindings.BeyondReading], new CommitmentLedgerYear(Kronor.Zero, new(2026, Stage.Outcome, Kronor.Zero, Kronor.Zero)).Findings().Select(found => found.Code));
    }

    [Fact]
    public void Bad_input_is_refused_by_name()
    {
        var negative = -Kronor.OneOre;

        Assert.Equal("added", Assert.Throws<ArgumentOutOfRangeException>(() => Figures(-1)).ParamName);
        Assert.Equal("spent", Assert.Throws<ArgumentOutOfRangeException>(() => new CommitmentYear(2024, Stage.Outcome, Kronor.Zero, negative)).ParamName);
        Assert.Equal("stage", Assert.Throws<ArgumentOutOfRangeException>(() => new CommitmentYear(2024, (Stage)6, Kronor.Zero, Kronor.Zero)).ParamName);
        Assert.Equal("Lapsed", Assert.Throws<ArgumentOutOfRangeException>(() => Figures(0) with { Lapsed = negative }).ParamName);
        Assert.Equal("Frame", Assert.Throws<ArgumentOutOfRangeException>(() => Figures(0) with { Frame = negative }).ParamName);
        Assert.Equal("Elsewhere", Assert.Throws<ArgumentOutOfRangeException>(() => Figures(0) with { Elsewhere = negative }).ParamName);
        Assert.Equal("amount", Assert.Throws<ArgumentOutOfRangeException>(() => new RunOutYear(2024, negative)).ParamName);
        Assert.Equal("years", Assert.Throws<ArgumentException>(() => new CommitmentRunOut(2024, new RunOutYear(2024, Kronor.Zero))).ParamName);
        Assert.Equal("years", Assert.Throws<ArgumentException>(() => new CommitmentRunOut(2024, new RunOutYear(2026, Kronor.Zero), new RunOutYear(2025, Kronor.Zero))).ParamName);
        Assert.Equal("opening", Assert.Throws<ArgumentOutOfRangeException>(() => new CommitmentLedger(Post, negative, [Figures(0)])).ParamName);
        Assert.Equal("years", Assert.Throws<ArgumentException>(() => new CommitmentLedger(Post, Kronor.Zero, [])).ParamName);
        Assert.Equal("years", Assert.Throws<ArgumentException>(() => new CommitmentLedger(Post, Kronor.Zero, [Figures(0), Figures(0)])).ParamName);
        Assert.Equal("runOut", Assert.Throws<ArgumentException>(() => new CommitmentLedger(Post, Kronor.Zero, [Figures(0)], new(2025))).ParamName);
        Assert.Equal("post", Assert.Throws<ArgumentNullException>(() => new CommitmentLedger(null!, Kronor.Zero, [Figures(0)])).ParamName);
        Assert.Equal("year", Assert.Throws<ArgumentOutOfRangeException>(() => new CommitmentLedger(Post, Kronor.Zero, [Figures(0)])[2023]).ParamName);
    }

    private static CommitmentYear Figures(long added) => new(2024, Stage.Outcome, Kronor.FromOre(added), Kronor.Zero);

    private static CommitmentYear Frame(CommitmentYear year) => year with { Frame = Kronor.Mkr(1) };
}
