using FiscalRules.Law;

namespace FiscalRules.Grants;

/// <summary>The sharing of a conditional grant: who qualifies, whether the limits can be met, and the parts.</summary>
internal static class ConditionalShare
{
    public static void Check(Kronor pool, ConditionalTerms terms, GrantRecipient[] recipients)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(terms.Unit, Kronor.Zero);
        Whole(pool, terms, "the pool");
        Whole(terms.FixedPart, terms, "the fixed part");
        foreach (var recipient in recipients)
        {
            Whole(recipient.Floor, terms, $"the floor of '{recipient.Key}'");
            if (recipient.Cap is { } cap)
            {
                Whole(cap, terms, $"the cap of '{recipient.Key}'");
                if (cap < recipient.Floor || cap < terms.FixedPart)
                {
                    throw new ArgumentException($"A cap is no less than the floor and the fixed part; that of '{recipient.Key}' is.", nameof(recipients));
                }
            }
        }
    }

    public static ValueList<ConditionalPart> Parts(Kronor pool, ConditionalTerms terms, GrantRecipient[] recipients, List<Finding> findings)
    {
        foreach (var recipient in recipients.Where(static recipient => !recipient.MeetsConditions))
        {
            findings.Add(new(
                GrantsFindings.ConditionNotMet,
                Severity.Note,
                terms.Provision,
                $"{recipient.Key} uppfyller inte villkoren och får inget; beloppet delas av de övriga.",
                $"{recipient.Key} doesn't meet the conditions and gets nothing; the others share the pool."));
        }

        var qualifying = recipients.Where(static recipient => recipient.MeetsConditions).ToArray();
        var limits = new GrantLimit[qualifying.Length];
        var amounts = Amounts(pool, terms, qualifying, limits, findings);
        var place = 0;
        return recipients.Select(recipient =>
        {
            if (!recipient.MeetsConditions)
            {
                return new ConditionalPart(recipient, Kronor.Zero, Kronor.Zero, GrantLimit.None);
            }

            var part = Kronor.Min(terms.FixedPart, amounts[place]);
            return new ConditionalPart(recipient, part, amounts[place] - part, limits[place++]);
        }).ToValueList();
    }

    private static Kronor[] Amounts(Kronor pool, ConditionalTerms terms, GrantRecipient[] recipients, GrantLimit[] limits, List<Finding> findings)
    {
        if (recipients.Length == 0)
        {
            findings.Add(new(
                GrantsFindings.NobodyQualifies,
                Severity.Breach,
                terms.Provision,
                $"Ingen uppfyller villkoren; {pool.InSwedish()} kr fördelas inte.",
                $"Nobody meets the conditions; SEK {pool.InEnglish()} isn't distributed.",
                amount: pool));
            return [];
        }

        var least = recipients.Select(recipient => Kronor.Max(recipient.Floor, terms.FixedPart)).ToArray();
        var floors = least.Sum();
        if (floors > pool)
        {
            return InProportionTo(least, pool, terms, limits, findings);
        }

        var weights = recipients.Select(static recipient => recipient.Weight).ToArray();
        if (floors < pool && Array.TrueForAll(weights, static weight => weight == 0))
        {
            throw new ArgumentException("There is something to share by key, and the weights of those who meet the conditions sum to zero.", nameof(recipients));
        }

        var most = recipients.Select((recipient, i) => recipient.Weight == 0 ? least[i] : recipient.Cap).ToArray();
        if (Array.TrueForAll(most, static amount => amount is not null) && most.Sum(static amount => amount!.Value) is var caps && caps < pool)
        {
            findings.Add(new(
                GrantsFindings.CapsBelowPool,
                Severity.Note,
                terms.Provision,
                $"Alla når sina högsta belopp; {(pool - caps).InSwedish()} kr fördelas inte.",
                $"All are at their caps; SEK {(pool - caps).InEnglish()} isn't distributed.",
                amount: pool - caps));
            Array.Fill(limits, GrantLimit.Cap);
            return most.Select(static amount => amount!.Value).ToArray();
        }

        // The key shares what the fixed parts leave; the limits are of the whole amount.
        var lower = least.Select(amount => amount - terms.FixedPart).ToArray();
        var upper = recipients.Select(recipient => recipient.Cap - terms.FixedPart).ToArray();
        var byKey = BoundedShares.Share(pool - (terms.FixedPart * recipients.Length), weights, lower, upper, terms.Unit, limits);
        return byKey.Select(amount => amount + terms.FixedPart).ToArray();
    }

    private static Kronor[] InProportionTo(Kronor[] least, Kronor pool, ConditionalTerms terms, GrantLimit[] limits, List<Finding> findings)
    {
        var missing = least.Sum() - pool;
        findings.Add(new(
            GrantsFindings.FloorsAbovePool,
            Severity.Breach,
            terms.Provision,
            $"De lägsta beloppen ryms inte: {missing.InSwedish()} kr fattas, och beloppet delas i proportion till dem.",
            $"The floors don't fit: SEK {missing.InEnglish()} is missing, and the pool is shared in proportion to them.",
            amount: missing));
        Array.Fill(limits, GrantLimit.Floor);
        var amounts = new Kronor[least.Length];
        Allocation.ByLargestRemainder(pool, least.Select(static amount => Unrounded.Of(amount)).ToArray(), amounts, terms.Unit);
        return amounts;
    }

    private static void Whole(Kronor amount, ConditionalTerms terms, string what)
    {
        if (amount.Ore % terms.Unit.Ore != 0)
        {
            throw new ArgumentException($"Every amount is a whole number of units of {terms.Unit.InEnglish()} kr; {what} of {amount.InEnglish()} kr isn't.", nameof(terms));
        }
    }
}
