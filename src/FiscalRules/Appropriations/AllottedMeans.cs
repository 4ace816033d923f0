using static System.FormattableString;

namespace FiscalRules.Appropriations;

/// <summary>What an agency's commitments without authorisation are measured by (<c>anslagspost, myndighetens poster, totalt tilldelat belopp</c>, 17 § andra stycket).</summary>
/// <remarks>The default value is zero throughout: nothing may be committed against it.</remarks>
public readonly record struct AllottedMeans
{
    /// <summary>What is allotted.</summary>
    /// <param name="post">The item or sub-item that the commitments concern; zero or more.</param>
    /// <param name="ownPosts">The sum of the items of the appropriation that the agency disposes of, this one included.</param>
    /// <param name="total">The total allotted of the appropriation, to all agencies.</param>
    /// <exception cref="ArgumentOutOfRangeException">The item is negative, is more than the agency's items, or those are more than the total.</exception>
    public AllottedMeans(Kronor post, Kronor ownPosts, Kronor total)
    {
        Magnitude.Of(post, nameof(post));
        if (ownPosts < post)
        {
            throw new ArgumentOutOfRangeException(nameof(ownPosts), ownPosts, Invariant($"The agency's items include this one, {post} kr."));
        }

        if (total < ownPosts)
        {
            throw new ArgumentOutOfRangeException(nameof(total), total, Invariant($"The total includes the agency's items, {ownPosts} kr."));
        }

        (Post, OwnPosts, Total) = (post, ownPosts, total);
    }

    /// <summary>The item or sub-item, zero or more.</summary>
    public Kronor Post { get; }

    /// <summary>The agency's items of the appropriation.</summary>
    public Kronor OwnPosts { get; }

    /// <summary>The total allotted of the appropriation.</summary>
    public Kronor Total { get; }

    /// <summary>An item that is the whole of its appropriation.</summary>
    /// <param name="post">The item, zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public static AllottedMeans Whole(Kronor post) => new(post, post, post);
}
