using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Balance;

/// <summary>One reserve in one fiscal year (<c>resultatreserv, resultatutjämningsreserv</c>): what it opened with, what was reserved and used, and what it closes with.</summary>
/// <remarks>A split of equity, not a cost: the year's result is what it is. The default value is the equalisation reserve of year 1, empty.</remarks>
public readonly partial record struct ReserveYear : IFindings, IExplained
{
    private readonly BalanceTerms? _terms;

    /// <summary>A reserve through a year's statement.</summary>
    /// <param name="reserve">Which reserve.</param>
    /// <param name="statement">The statement; it states what is reserved and used.</param>
    /// <param name="opening">What the reserve opens with, signed: below zero only where more was used before than there was.</param>
    /// <exception cref="ArgumentOutOfRangeException">The reserve is none of the named ones.</exception>
    /// <exception cref="InvalidOperationException">The statement is the default value.</exception>
    /// <exception cref="OverflowException">The stock is beyond what <see cref="Kronor"/> holds.</exception>
    public ReserveYear(Reserve reserve, in BalanceStatement statement, Kronor opening)
    {
        var accounts = statement.Accounts;
        (_terms, Reserve, Year, Stage, Opening) = (statement.Terms, reserve, statement.Year, accounts.Stage, opening);
        (Reserved, Used) = reserve switch
        {
            Reserve.Rur => (accounts.ToRur, accounts.FromRur),
            Reserve.ResultReserve => (accounts.ToResultReserve, accounts.FromResultReserve),
            _ => throw new ArgumentOutOfRangeException(nameof(reserve), reserve, "A reserve is one of the named ones."),
        };
        var left = Kronor.FromOre((long)((Int128)Opening.Ore + Reserved.Ore - Used.Ore));
        Dissolved = reserve == Reserve.Rur && _terms.RurDissolvedAtCloseOf == Year ? Kronor.Max(left, Kronor.Zero) : Kronor.Zero;
        Closing = left - Dissolved;
    }

    /// <summary>Which reserve.</summary>
    public Reserve Reserve { get; }

    /// <summary>The fiscal year (<c>räkenskapsår</c>).</summary>
    public FiscalYear Year { get; }

    /// <summary>Outcome, forecast, budget or plan.</summary>
    public Stage Stage { get; }

    /// <summary>What the reserve opens with, signed.</summary>
    public Kronor Opening { get; }

    /// <summary>What is reserved, zero or more.</summary>
    public Kronor Reserved { get; }

    /// <summary>What is used, zero or more.</summary>
    public Kronor Used { get; }

    /// <summary>What is dissolved into equity when the reserve ends (<c>upplöses i eget kapital</c>), zero or more; the result isn't touched.</summary>
    public Kronor Dissolved { get; }

    /// <summary>What the reserve closes with, signed: below zero only where more is used than there is, which is found.</summary>
    public Kronor Closing { get; }

    /// <inheritdoc/>
    public ValueList<Finding> Findings() => _terms is null ? [] : [.. Find(_terms)];

    /// <summary>The reserve from opening to closing.</summary>
    public Explanation Explain()
    {
        if (_terms is null)
        {
            return Explanation.Empty;
        }

        var law = Provision(_terms);
        var (swedish, english) = ReserveLabels.Name(Reserve);
        return new(
            Invariant($"{swedish} {Year}"),
            Invariant($"{english} {Year}"),
            [
                new("opening", "Ingående reserv", "Opening reserve", Opening, law),
                new("reserved", "+ Reservering", "+ Reserved", Reserved, law),
                new("used", "− Användning", "− Used", -Used, law),
                new("dissolved", "− Upplöses i eget kapital", "− Dissolved into equity", -Dissolved, law),
                new("closing", "Utgående reserv", "Closing reserve", Closing, law),
            ]);
    }

    /// <summary>The reserve, the year and what it closes with on one line.</summary>
    public override string ToString() => Invariant($"{ReserveLabels.Name(Reserve).Swedish} {Year}: {Closing.InSwedish()} kr");

    private Provision Provision(BalanceTerms terms) => Reserve == Reserve.Rur ? terms.RurProvision : terms.ResultReserveProvision;

    private IEnumerable<Finding> Find(BalanceTerms terms)
    {
        var (swedish, english) = ReserveLabels.Name(Reserve);
        if (Closing.IsNegative)
        {
            var (missing, inSentence) = (-Closing, char.ToLowerInvariant(english[0]) + english[1..]);
            yield return new(
                BalanceFindings.UseAboveStock,
                Severity.Breach,
                Provision(terms),
                Stage.Say(
                    Invariant($"{swedish} är vid utgången av {Year} använd för {missing.InSwedish()} kr mer än den innehöll."),
                    Invariant($"{swedish} skulle vid utgången av {Year} vara använd för {missing.InSwedish()} kr mer än den innehöll.")),
                Stage.Say(
                    Invariant($"At the end of {Year}, {inSentence} is used for SEK {missing.InEnglish()} more than it held."),
                    Invariant($"At the end of {Year}, {inSentence} would be used for SEK {missing.InEnglish()} more than it held.")),
                Year,
                missing,
                Stage);
        }

        if (Dissolved.IsPositive)
        {
            yield return new(
                BalanceFindings.RurDissolved,
                Severity.Note,
                BalanceLaw.RurKept,
                Stage.Say(
                    Invariant($"Kvarvarande {Dissolved.InSwedish()} kr i resultatutjämningsreserven upplöses i eget kapital vid utgången av {Year}."),
                    Invariant($"Kvarvarande {Dissolved.InSwedish()} kr i resultatutjämningsreserven skulle upplösas i eget kapital vid utgången av {Year}.")),
                Stage.Say(
                    Invariant($"The SEK {Dissolved.InEnglish()} left in the equalisation reserve is dissolved into equity at the end of {Year}."),
                    Invariant($"The SEK {Dissolved.InEnglish()} left in the equalisation reserve would be dissolved into equity at the end of {Year}.")),
                Year,
                Dissolved,
                Stage);
        }
    }
}
