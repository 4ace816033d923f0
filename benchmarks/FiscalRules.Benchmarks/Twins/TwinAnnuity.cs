using System.Numerics;

namespace FiscalRules.Benchmarks.Twins;

/// <summary>A loan paid back at a level payment: interest on what is left, rounded to the öre, and a last payment that takes the rest.</summary>
internal static class TwinAnnuity<T, TRatio, TArithmetic>
    where T : struct, INumber<T>
    where TArithmetic : IArithmetic<T, TRatio>
{
    /// <returns>The interest in all and the last payment.</returns>
    public static (T Interest, T LastPayment) Schedule(T principal, TRatio monthly, T payment, Span<T> interest, Span<T> closing)
    {
        if (interest.Length != closing.Length)
        {
            throw new ArgumentException("The columns are as long as each other.", nameof(interest));
        }

        var (balance, total, paid) = (principal, T.Zero, T.Zero);
        for (var month = 0; month < closing.Length; month++)
        {
            var due = TArithmetic.Times(balance, monthly);
            var instalment = month == closing.Length - 1 ? balance : T.Clamp(payment - due, T.Zero, balance);
            balance -= instalment;
            total += due;
            paid = due + instalment;
            (interest[month], closing[month]) = (due, balance);
        }

        return (total, paid);
    }
}
