namespace FiscalRules.Law;

/// <summary>A text that lays down rules: an act, an ordinance, an agreement, a recommendation (<c>författning, överenskommelse, rekommendation</c>).</summary>
public sealed record Act
{
    /// <summary>A text by its names and number.</summary>
    /// <param name="swedish">The Swedish name: <c>kommunallagen</c>.</param>
    /// <param name="english">The English name: <c>Local Government Act</c>.</param>
    /// <param name="number">The number: in the Swedish Code of Statutes <c>2017:725</c>, or an agreement's reference.</param>
    /// <param name="kind">What kind of text it is.</param>
    /// <exception cref="ArgumentException">A name or the number is null or blank.</exception>
    public Act(string swedish, string english, string number, SourceKind kind = SourceKind.Statute)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(swedish);
        ArgumentException.ThrowIfNullOrWhiteSpace(english);
        ArgumentException.ThrowIfNullOrWhiteSpace(number);
        (Swedish, English, Number, Kind) = (swedish, english, number, kind);
    }

    /// <summary>The Swedish name.</summary>
    public string Swedish { get; }

    /// <summary>The English name.</summary>
    public string English { get; }

    /// <summary>The number, such as <c>2017:725</c>.</summary>
    public string Number { get; }

    /// <summary>What kind of text it is.</summary>
    public SourceKind Kind { get; }

    /// <summary>A section of a chapter: <c>At(11, "12", paragraph: 2)</c> is 11 kap. 12 § andra stycket.</summary>
    /// <param name="chapter">The chapter (<c>kapitel</c>), from 1.</param>
    /// <param name="section">The section (<c>paragraf</c>), such as <c>5</c> or <c>5 a</c>.</param>
    /// <param name="paragraph">The paragraph of the section (<c>stycke</c>), from 1 to 10; null for the whole section.</param>
    /// <param name="point">The numbered point (<c>punkt</c>), from 1; null for none.</param>
    /// <exception cref="ArgumentException">The section is null or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public Provision At(int chapter, string section, int? paragraph = null, int? point = null) => new(this, chapter, section, paragraph, point);

    /// <summary>A section of an act without chapters, or a numbered part of an agreement: <c>At("25 a", paragraph: 2)</c>, <c>At("3.1")</c>.</summary>
    /// <inheritdoc cref="At(int, string, int?, int?)"/>
    public Provision At(string section, int? paragraph = null, int? point = null) => new(this, null, section, paragraph, point);

    /// <summary>A named part, such as a heading of an annex to an agreement: <c>Part("bilagan, utbetalning", "the annex, payment")</c>.</summary>
    /// <param name="swedish">The part in Swedish, as it is cited.</param>
    /// <param name="english">The part in English.</param>
    /// <exception cref="ArgumentException">A name is null or blank.</exception>
    public Provision Part(string swedish, string english)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(english);
        return new(this, null, swedish, null, null) { PartInEnglish = english };
    }

    /// <summary>A point of the transitional provisions to an amendment (<c>övergångsbestämmelser</c>).</summary>
    /// <param name="amendment">The amending act's number, such as <c>2023:642</c>.</param>
    /// <param name="point">The point, from 1.</param>
    /// <exception cref="ArgumentException">The amendment is null or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The point is below 1.</exception>
    public Provision Transitional(string amendment, int point)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(amendment);
        return new(this, amendment, point);
    }

    /// <summary>The name and number in a language: <c>kommunallagen (2017:725)</c>.</summary>
    public string Name(Language language) => $"{(language == Language.English ? English : Swedish)} ({Number})";

    /// <summary>The Swedish name and number.</summary>
    public override string ToString() => Name(Language.Swedish);
}
