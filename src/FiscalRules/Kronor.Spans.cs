using static System.FormattableString;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FiscalRules;

/// <content>Amount × ratio, rounded, over a column.</content>
public readonly partial record struct Kronor
{
    /// <summary>Each amount times a ratio, rounded once as declared: row by row what <see cref="Times(Ratio, Rounding)"/> gives. Allocates nothing.</summary>
    /// <param name="amounts">The amounts, signed.</param>
    /// <param name="ratio">The factor, any sign.</param>
    /// <param name="rounding">To which unit, and which way.</param>
    /// <param name="products">Where the products go: as long as <paramref name="amounts"/>, and either the same span or apart from it.</param>
    /// <exception cref="ArgumentException">The lengths differ, or the spans overlap and start at different rows.</exception>
    /// <exception cref="OverflowException">A rounded product is beyond <see cref="MinValue"/> or <see cref="MaxValue"/>; the message names the row, and the rows before it may have been written.</exception>
    public static void Times(ReadOnlySpan<Kronor> amounts, Ratio ratio, Rounding rounding, Span<Kronor> products)
    {
        Spans.Require(products, amounts.Length, nameof(products));
        Spans.RefuseOverlap(products, nameof(products), amounts, nameof(amounts), sameRowsAreFine: true);
        Lanes.Run(new ProductColumns(amounts, ratio, rounding, products), amounts.Length);
    }

    private readonly ref struct ProductColumns(ReadOnlySpan<Kronor> amounts, Ratio ratio, Rounding rounding, Span<Kronor> products) : ILaneKernel
    {
        private readonly ReadOnlySpan<Kronor> _amounts = amounts;
        private readonly Span<Kronor> _products = products;
        private readonly Ratio _ratio = ratio;
        private readonly Rounding _rounding = rounding;
        private readonly Product _product = new(ratio, rounding);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool TryGroup<TLanes, TVector>(nuint first)
            where TLanes : struct, ILanes<TVector>
            where TVector : struct
        {
            var amounts = TLanes.Load(ref Unsafe.As<Kronor, long>(ref MemoryMarshal.GetReference(_amounts)), first);
            if (_product.Limit == 0 || TLanes.Outside(TLanes.Gather(TLanes.All(0), amounts, _product.Limit), _product.Limit))
            {
                return false;
            }

            TLanes.Store(TLanes.Times(amounts, in _product), ref Unsafe.As<Kronor, long>(ref MemoryMarshal.GetReference(_products)), first);
            return true;
        }

        public void Row(int row) => _products[row] = _amounts[row].Times(_ratio, _rounding);

        public string Name(int row) => Invariant($"Row {row}");
    }
}
