using FiscalRules.Law;
using static System.FormattableString;

namespace FiscalRules.Appropriations;

/// <summary>One budget year of an appropriation item (<c>anslagsredovisning</c>): what may be disposed of, what was spent, what goes on to the next year.</summary>
/// <remarks>
/// Made by its constructor; making one allocates nothing. <c>Opening − Withdrawn + Allotted + Redistributed + OverrunUsed = Available</c>, and <c>Available − Spent = Closing</c>. The
/// default value belongs to no item: all zero, no findings, an empty explanation.
/// </remarks>
public readonly partial record struct AppropriationAccountYear : IFindings, IExplained
{
    private readonly AppropriationPost? _post;
    private readonly AppropriationTerms? _terms;

    /// <summary>A year of an item.</summary>
    /// <param name="post">The item.</param>
    /// <param name="opening">What was carried over from the year before, signed: a saving above zero, used credit below (<c>ingående överföringsbelopp</c>).</param>
    /// <param name="savingAllotted">The allotted amount that the opening saving's limit is a share of; of no effect where there is no saving, or its use is decided. Zero or more.</param>
    /// <param name="figures">What happened in the year.</param>
    /// <param name="terms">The terms to compute by; null for those in force for the budget year.</param>
    /// <exception cref="ArgumentNullException">The item is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The allotted amount of the saving is negative.</exception>
    /// <exception cref="ArgumentException">The item isn't in the year's budget and yet something is allotted; no credit is decided for an appropriation that doesn't mainly concern administration; or a credit is decided and what Parliament voted isn't stated.</exception>
    /// <exception cref="NotInForceException">The year is before 2013 and no terms are given.</exception>
    /// <exception cref="OverflowException">An amount is beyond what <see cref="Kronor"/> holds.</exception>
    public AppropriationAccountYear(AppropriationPost post, Kronor opening, Kronor savingAllotted, in AppropriationYear figures, AppropriationTerms? terms = null)
    {
        ArgumentNullException.ThrowIfNull(post);
        SavingAllotted = Magnitude.Of(savingAllotted, nameof(savingAllotted));
        _terms = terms ?? AppropriationTerms.InForce.In(figures.Year).Terms;
        RefuseUnfit(post, figures);
        (_post, Figures, Opening) = (post, figures, opening);

        OpeningSaving = Kronor.Max(opening, Kronor.Zero);
        CreditUsedBefore = OpeningSaving - opening;
        IsExpired = post.IsExpired(figures.Year, _terms);
        SavingLimit = IsExpired ? Kronor.Zero
            : figures.SavingDecided ?? (post.IsMainlyAdministration ? Limit.Of(savingAllotted, _terms.SavingShare) : Kronor.Zero);
        DisposableSaving = Kronor.Min(OpeningSaving, SavingLimit);
        SavingWithdrawn = OpeningSaving - DisposableSaving;
        Withdrawn = SavingWithdrawn + figures.Withdrawn;
        Available = opening - Withdrawn + figures.Allotted + figures.Redistributed + figures.OverrunUsed;
        Credit = figures.CreditDecided ?? (post.IsMainlyAdministration ? Limit.Of(figures.Allotted, _terms.CreditShare) : Kronor.Zero);
        CreditCap = figures.Voted is { } voted ? Limit.Of(voted, _terms.CreditCapShare) : null;
        Disposable = Available + Credit;
        Closing = Available - figures.Spent;
        Overdrawn = Kronor.Max(figures.Spent - Disposable, Kronor.Zero);
    }

    /// <summary>The item.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public AppropriationPost Post => _post ?? throw new InvalidOperationException("The default year belongs to no item.");

    /// <summary>What it was made from.</summary>
    public AppropriationYear Figures { get; }

    /// <summary>The budget year (<c>budgetår</c>).</summary>
    public FiscalYear Year => Figures.Year;

    /// <summary>Outcome, forecast, budget, plan or calculated.</summary>
    public Stage Stage => Figures.Stage;

    /// <summary>What was carried over from the year before (<c>ingående överföringsbelopp</c>), signed.</summary>
    public Kronor Opening { get; }

    /// <summary>The saving in it (<c>ingående anslagssparande</c>), zero or more.</summary>
    public Kronor OpeningSaving { get; }

    /// <summary>The credit that was used in the year before (<c>utnyttjad anslagskredit från föregående år</c>), zero or more: it reduces this year's means.</summary>
    public Kronor CreditUsedBefore { get; }

    /// <summary>Whether the time for using a saving has run out.</summary>
    public bool IsExpired { get; }

    /// <summary>The allotted amount that the limit of the opening saving is a share of, where no decision sets it; zero or more.</summary>
    public Kronor SavingAllotted { get; }

    /// <summary>How much of a saving may be disposed of, in whole öre downwards.</summary>
    public Kronor SavingLimit { get; }

    /// <summary>The saving that may be disposed of (<c>disponibelt anslagssparande</c>), zero or more.</summary>
    public Kronor DisposableSaving { get; }

    /// <summary>The saving that may not be, and is withdrawn by the law itself, zero or more.</summary>
    public Kronor SavingWithdrawn { get; }

    /// <summary>All that is withdrawn (<c>indragning</c>): such saving and what was decided; zero or more.</summary>
    public Kronor Withdrawn { get; }

    /// <summary>What the account holds for the year, without credit (<c>totalt disponibelt belopp</c>), signed.</summary>
    public Kronor Available { get; }

    /// <summary>The credit (<c>anslagskredit</c>): decided, or 3 % of what was allotted, in whole öre downwards.</summary>
    public Kronor Credit { get; }

    /// <summary>The most that a credit may be: 10 % of what Parliament voted, in whole öre downwards; null where that isn't stated.</summary>
    public Kronor? CreditCap { get; }

    /// <summary>What the agency may dispose of by 6 §, credit included, signed.</summary>
    public Kronor Disposable { get; }

    /// <summary>What was spent, net (<c>utgifter</c>), signed.</summary>
    public Kronor Spent => Figures.Spent;

    /// <summary>What is carried over to the next year (<c>utgående överföringsbelopp</c>), signed: a saving above zero, used credit below.</summary>
    public Kronor Closing { get; }

    /// <summary>What was spent beyond all that may be disposed of, zero or more.</summary>
    public Kronor Overdrawn { get; }

    /// <inheritdoc/>
    public ValueList<Finding> Findings() => _post is null ? [] : AccountDuties.Of(this, _terms!);

    /// <summary>What may be disposed of, by 6 §, then what was spent and what is carried over.</summary>
    public Explanation Explain() => _post is null ? Explanation.Empty : AccountSteps.Of(this, _terms!);

    /// <summary>The item, the year and what is carried over on one line.</summary>
    public override string ToString() => _post is null
        ? "(ingen anslagspost)"
        : Invariant($"{_post}, {Stage.Name(Language.Swedish)} {Year}: {Closing.InSwedish()} kr");

    private static void RefuseUnfit(AppropriationPost post, in AppropriationYear figures)
    {
        var inBudget = post.IsInBudget(figures.Year);
        if (!inBudget && figures.Allotted != Kronor.Zero)
        {
            throw new ArgumentException(
                Invariant($"{post} last appeared in the budget of {post.LastInBudget}: nothing is allotted for {figures.Year}; {figures.Allotted} kr came."), nameof(figures));
        }

        if (inBudget && !post.IsMainlyAdministration && figures.CreditDecided is null)
        {
            throw new ArgumentException(
                Invariant($"{post} doesn't mainly concern administration: state CreditDecided, 0 where there is none ({AppropriationLaw.Credit})."), nameof(figures));
        }

        if (figures.CreditDecided > Kronor.Zero && figures.Voted is null)
        {
            throw new ArgumentException(
                Invariant($"A decided credit of {figures.CreditDecided} kr is capped by what Parliament voted: state Voted ({AppropriationLaw.CreditCap})."), nameof(figures));
        }
    }
}
