using FiscalRules.Law;

namespace FiscalRules.Appropriations;

/// <content>A year of an item held against another.</content>
public readonly partial record struct AppropriationAccountYear
{
    /// <summary>What differs from an earlier year of an item, and how much of it each figure, each rule and the roundings brought.</summary>
    /// <param name="before">The earlier one: another year, a forecast of the same year, another item, or the same figures by other terms.</param>
    /// <param name="order">Whether inputs or law are changed first.</param>
    /// <exception cref="ArgumentException">The earlier one is the default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is none of the named ones.</exception>
    /// <exception cref="OverflowException">A difference is beyond what <see cref="Kronor"/> holds.</exception>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public Comparison ComparedWith(in AppropriationAccountYear before, ComparisonOrder order = ComparisonOrder.InputFirst)
    {
        _ = Post;
        if (before._post is null)
        {
            throw new ArgumentException("A year of an item is compared with one of some item; the default value came.", nameof(before));
        }

        return AppropriationComparison.Of(
            new(before._post, before.Opening, before.SavingAllotted, before.Figures, before._terms!), before, new(Post, Opening, SavingAllotted, Figures, _terms!), this, order);
    }
}
