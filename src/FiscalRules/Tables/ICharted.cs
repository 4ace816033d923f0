namespace FiscalRules.Tables;

/// <summary>A result that can be drawn (<c>diagram</c>).</summary>
public interface ICharted
{
    /// <summary>
    /// The result as an SVG image: text that needs nothing else, with a title, a description and figures that a screen reader can say, in colours that follow the reader's light or dark scheme.
    /// Well-formed XML; lines end with LF. Made when asked for; costs nothing before. A result's default value has no image: an empty text.
    /// </summary>
    /// <param name="language">The language of its texts.</param>
    string ToSvg(Language language = Language.Swedish);
}
