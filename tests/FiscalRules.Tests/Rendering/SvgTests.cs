using System.Globalization;
using System.Xml.Linq;
using FiscalRules.Balance;
using FiscalRules.Fees;
using FiscalRules.Grants;
using FiscalRules.Law;
using FiscalRules.Loans;
using FiscalRules.Tables;
using FiscalRules.Tests.Support;
using FsCheck.Fluent;
using NodaTime;

namespace FiscalRules.Tests.Rendering;

public sealed class SvgTests
{
    private const decimal PlotHeight = 260;
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly HashSet<string> Elements = ["svg", "title", "desc", "style", "rect", "g", "text", "line", "circle", "polyline"];

    public static TheoryData<string> Labels => new(Samples.Hostile);

    [Fact]
    public void Every_charted_result_is_drawn_from_generated_values_in_both_languages()
    {
        var drawn = new HashSet<Type>();
        foreach (var result in AnyResult.Rooms.Values.SelectMany(static room => room.Sample(10)).SelectMany(AnyResult.In).OfType<ICharted>())
        {
            drawn.Add(result.GetType());
            foreach (var language in Enum.GetValues<Language>())
            {
                if (result.ToSvg(language) is { Length: > 0 } svg)
                    AssertIsImage(svg, language);
            }
        }

        AssertIsImage(Stairs(80, 180).ToSvg(), Language.Swedish);
        Offences.None(Library.PublicTypes.Where(static type => !type.IsInterface && type.IsAssignableTo(typeof(ICharted))).Except(drawn.Append(typeof(Staircase))).Select(TypeNames.Full));
    }

    [Fact]
    public void A_default_has_no_image() => Assert.Equal("", default(CorridorOutcome).ToSvg());

    [Theory]
    [InlineData(Language.Swedish, "chart-fees.sv.svg")]
    [InlineData(Language.English, "chart-fees.en.svg")]
    public void A_chart_is_an_image_in_text(Language language, string approved) => Approved.Match(Account("Ett område", "An area").ToSvg(language), approved);

    [Theory]
    [MemberData(nameof(Labels))]
    public void A_label_is_text_and_nothing_else(string label)
    {
        var root = Parse(Account(label, label).ToSvg());

        Assert.Subset(Elements, root.DescendantsAndSelf().Select(static element => element.Name.LocalName).ToHashSet());
        Assert.True(Samples.IsShown(label, root.Element(Svg + "title")!.Value));
    }

    [Fact]
    public void Any_label_is_text_and_nothing_else() =>
        Holds.ForAll(
            Samples.AnyLabel,
            static label =>
            {
                var statement = new FeeStatement(Account(label, label), Account("Annat", "Other"));
                Assert.Subset(Elements, Parse(statement.ToSvg()).DescendantsAndSelf().Select(static element => element.Name.LocalName).ToHashSet());
            },
            100);

    [Fact]
    public void A_long_title_is_parted_between_words_and_a_long_label_is_cut()
    {
        var name = string.Join(' ', Enumerable.Repeat("avgiftsområde", 40));
        var root = Parse(new FeeStatement(Account(name, name)).ToSvg());
        var titled = Parse(Account(name, name).ToSvg()).Elements(Svg + "text").Where(static text => text.Attribute("class")?.Value == "title").ToList();

        Assert.Equal(3, titled.Count);
        Assert.All(titled, static line => Assert.InRange(line.Value.Length, 1, 76));
        Assert.EndsWith("…", titled[2].Value, StringComparison.Ordinal);
        Assert.All(root.Descendants(Svg + "g").Select(static sign => sign.Element(Svg + "text")!.Value), static label => Assert.InRange(label.Length, 1, 60));
    }

    [Fact]
    public void Columns_are_as_high_as_their_amounts() =>
        Holds.ForAll(
            AnyFees.Account,
            static account =>
            {
                var root = Parse(account.ToSvg());
                var (low, high, top) = Axis(root);
                var bars = root.Elements(Svg + "rect").Where(static bar => bar.Attribute("class")!.Value.StartsWith("bar", StringComparison.Ordinal)).ToList();
                var amounts = account.Years.Select(static year => year.Closing).Where(static amount => amount != Kronor.Zero).ToList();

                Assert.Equal(amounts.Count, bars.Count);
                foreach (var (bar, amount) in bars.Zip(amounts))
                {
                    decimal Y(decimal ore) => top + ((high - ore) / (high - low) * PlotHeight);
                    AssertNear(Y(Math.Max(amount.Ore, 0)), Number(bar, "y"));
                    AssertNear(Y(Math.Min(amount.Ore, 0)), Number(bar, "y") + Number(bar, "height"));
                }
            },
            200);

    [Fact]
    public void Stacked_columns_add_up_to_what_is_left_to_restore() =>
        Holds.ForAll(
            AnyBalance.Histories,
            static history =>
            {
                var ledger = new RestorationLedger([.. history.Years], history.Opening, history.Decisions, history.Order);
                var root = Parse(ledger.ToSvg());
                var (low, high, _) = Axis(root);
                var heights = root.Elements(Svg + "rect").Where(static bar => bar.Attribute("class")!.Value.StartsWith("bar", StringComparison.Ordinal))
                    .GroupBy(static bar => bar.Attribute("x")!.Value).Select(static stack => (Parts: stack.Count(), Height: stack.Sum(static bar => Number(bar, "height")))).ToList();
                var closings = ledger.Years.Where(static year => year.Closing.IsPositive).ToList();

                Assert.Equal(closings.Select(static year => year.Vintages.Count), heights.Select(static stack => stack.Parts));
                Assert.All(closings.Zip(heights), pair => AssertNear(pair.First.Closing.Ore / (high - low) * PlotHeight, pair.Second.Height));
            },
            200);

    [Fact]
    public void The_staircase_jumps_at_its_limit_when_it_starts_from_the_mean_and_not_when_it_starts_there()
    {
        var (fromMean, fromLimit) = (Curves(Stairs(80, 180)), Curves(Stairs(80, 180, StaircaseStart.EntryLimit)));

        // Both are drawn, its own reading last and solid.
        Assert.Equal(fromMean.Select(static curve => curve.Points), fromLimit.Select(static curve => curve.Points).Reverse());
        Assert.Equal(["line l1", "line l0"], fromMean.Select(static curve => curve.Kind));
        var own = fromMean[1].Points.Split(' ').Select(static point => point.Split(',').Select(static number => decimal.Parse(number, CultureInfo.InvariantCulture)).ToArray()).ToArray();
        AssertNear(own[1][0], own[2][0], 0.04m);
        Assert.True(own[1][1] - own[2][1] > 40);
    }

    [Fact]
    public void An_outcome_is_marked_on_its_corridor()
    {
        var corridor = new AgreedAmounts(Agreements.Of2021).Corridor("benefit");

        Assert.Empty(Parse(corridor.ToSvg()).Elements(Svg + "circle"));
        var root = Parse(corridor.Settle(Kronor.Mkr(33_000)).ToSvg(Language.English));
        var mark = root.Elements(Svg + "circle").Single();
        Assert.Contains(root.Elements(Svg + "text"), static text => text.Value == "Outcome: 33,000 → 329");
        Assert.Contains("Outcome: 33,000 → 329.", root.Element(Svg + "desc")!.Value, StringComparison.Ordinal);

        // 33 000 lies between the upper bound and the end of the curve, on a straight line.
        var points = root.Elements(Svg + "polyline").Single().Attribute("points")!.Value.Split(' ').Select(static point => point.Split(',').Select(static number => decimal.Parse(number, CultureInfo.InvariantCulture)).ToArray()).ToArray();
        var (from, to) = (points[2], points[3]);
        AssertNear(from[1] + ((Number(mark, "cx") - from[0]) / (to[0] - from[0]) * (to[1] - from[1])), Number(mark, "cy"), 0.02m);
    }

    [Fact]
    public void A_description_says_the_figures() =>
        Assert.Equal("tkr. Utfall 2023: Utgående ackumulerat över-/underskott 500; Gräns: en tiondel av intäkterna 1 000. Prognos 2024: Utgående ackumulerat över-/underskott −250,5; Gräns: en tiondel av intäkterna 1 200.".Replace(' ', '_'), Parse(Account("Ett område", "An area").ToSvg()).Element(Svg + "desc")!.Value.Replace(' ', '_').Replace('\u00A0', '_'));

    [Fact]
    public void What_is_not_an_outcome_is_fainter_and_the_legend_says_so()
    {
        var root = Parse(Account("Ett område", "An area").ToSvg(Language.English));

        Assert.Equal(["bar c0", "bar c0 expected"], root.Elements(Svg + "rect").Select(static bar => bar.Attribute("class")!.Value).Where(static kind => kind.StartsWith("bar", StringComparison.Ordinal)));
        Assert.Contains(root.Descendants(Svg + "g"), static sign => sign.Value == "fainter: not yet an outcome");
    }

    [Fact]
    public void The_largest_amounts_there_are_can_be_drawn()
    {
        AgencyLoanAccounts Year(int year) => new()
        {
            Year = year,
            Opening = Kronor.MaxValue,
            Borrowing = Kronor.Zero,
            Amortisation = Kronor.Zero,
            Frame = Kronor.MaxValue,
            Interest = Kronor.Zero,
            ByAppropriation = Kronor.Zero,
            ByOtherSources = Kronor.Zero,
        };
        AssertIsImage(new AgencyLoanLedger([Year(2024), Year(2025)]).ToSvg(), Language.Swedish);
        AssertIsImage(new FeeAccount(new("A"), Kronor.MinValue, [new(2023, Stage.Outcome, Kronor.MaxValue, Kronor.Zero)]).ToSvg(), Language.Swedish);
        AssertIsImage(new Corridor(new() { Width = Ratio.Percent(3), Sharing = Ratio.Percent(50), Provision = Samples.Section }, Kronor.FromOre(long.MaxValue / 2)).ToSvg(), Language.Swedish);
        AssertIsImage(Stairs(0, 0).ToSvg(), Language.Swedish);
    }

    [Fact]
    public void A_long_loan_has_room_for_every_label()
    {
        var schedule = new LoanSchedule(new Loan(
            Kronor.Mkr(300),
            new PaymentCalendar(new LocalDate(2025, 1, 1), new LocalDate(2025, 2, 1), PaymentInterval.Monthly, 480),
            new InterestTerms(Ratio.Percent(3), DayCount.Thirty360E, Rounding.ToOre),
            new Amortisation.Straight(Rounding.ToOre)));
        var years = Parse(schedule.ToSvg()).Elements(Svg + "text").Where(static text => text.Attribute("class")!.Value == "label").Select(static text => Number(text, "x")).ToList();

        Assert.All(years.Zip(years.Skip(1)), static pair => Assert.True(pair.Second - pair.First > 30));
    }

    private static FeeAccount Account(string swedish, string english) => new(
        new FeeArea(swedish, english),
        Kronor.Zero,
        [new(2023, Stage.Outcome, Kronor.Mkr(10), Kronor.Mkr(9.5m)), new(2024, Stage.Forecast, Kronor.Mkr(12), Kronor.Mkr(12.7505m))]);

    private static Staircase Stairs(long mean, long second, StaircaseStart start = StaircaseStart.Mean) =>
        new(Agreements.Of2021.Solidarity!.With(secondLevel: Kronor.Of(second)) with { Start = start }, Kronor.Of(mean * 1_000), 1_000);

    private static (string Kind, string Points)[] Curves(Staircase staircase) =>
        [.. Parse(staircase.ToSvg()).Elements(Svg + "polyline").Select(static line => (line.Attribute("class")!.Value, line.Attribute("points")!.Value))];

    private static XElement Parse(string svg) => XElement.Parse(svg, LoadOptions.PreserveWhitespace);

    private static void AssertIsImage(string svg, Language language)
    {
        var root = Parse(svg);
        Assert.Equal((Svg + "svg", "img", language == Language.English ? "en" : "sv"), (root.Name, root.Attribute("role")!.Value, root.Attribute("lang")!.Value));
        Assert.Equal("title", root.Elements().First().Name.LocalName);
        Assert.False(string.IsNullOrWhiteSpace(root.Element(Svg + "title")!.Value) || string.IsNullOrWhiteSpace(root.Element(Svg + "desc")!.Value));
        Assert.Subset(Elements, root.DescendantsAndSelf().Select(static element => element.Name.LocalName).ToHashSet());
        Assert.Empty(root.DescendantsAndSelf().Attributes("id"));
        Assert.Contains("prefers-color-scheme: dark", root.Element(Svg + "style")!.Value, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', svg);

        // Nothing is drawn outside the image, and nothing lies lower than it is high.
        var (width, height) = (Number(root, "width"), Number(root, "height"));
        foreach (var shape in root.Elements())
        {
            foreach (var (name, most) in (ReadOnlySpan<(string, decimal)>)[("x", width), ("x1", width), ("x2", width), ("cx", width), ("y", height), ("y1", height), ("y2", height), ("cy", height), ("width", width), ("height", height)])
            {
                if (shape.Attribute(name) is not null)
                    Assert.True(Number(shape, name) >= 0 && Number(shape, name) <= most, $"{root.Element(Svg + "title")!.Value}: {shape}");
            }
        }
    }

    /// <summary>The lowest and the highest figure beside the axis, in öre, and how far down the highest stands.</summary>
    private static (decimal Low, decimal High, decimal Top) Axis(XElement root)
    {
        var name = root.Elements(Svg + "text").First(static text => text.Attribute("class")!.Value == "quiet").Value;
        var size = AmountUnitNamed(name).Size.Ore;
        var figures = root.Elements(Svg + "text").Where(static text => text.Attribute("class")!.Value == "quiet" && text.Attribute("text-anchor")!.Value == "end").ToList();
        decimal Ore(XElement text) => decimal.Parse(text.Value.Replace("\u00A0", "").Replace('\u2212', '-'), NumberStyles.Number, CultureInfo.GetCultureInfo("sv-SE")) * size;
        return (Ore(figures[0]), Ore(figures[^1]), Number(figures[^1], "y") - 4);
    }

    private static AmountUnit AmountUnitNamed(string name) => new[] { AmountUnit.Kronor, AmountUnit.Tkr, AmountUnit.Mkr }.Single(unit => unit.Swedish == name);

    private static decimal Number(XElement element, string name) => decimal.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    private static void AssertNear(decimal expected, decimal actual, decimal within = 0.011m) => Assert.InRange(actual, expected - within, expected + within);
}
