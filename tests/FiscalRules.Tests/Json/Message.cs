using System.Text.Json.Serialization;
using FiscalRules.Balance;
using FiscalRules.Json;

namespace FiscalRules.Tests.Json;

/// <summary>What an app sends, with quantities and results of ours among its own.</summary>
internal sealed record Message(string Id, Kronor Amount, Ratio Share, FiscalYear Year, Kronor? Maybe, Dictionary<FiscalYear, Kronor> ByYear, FiscalDocument<BalanceStatement> Statement, FiscalDocument<RestorationLedger>? Ledger);

/// <summary>What the source generator of System.Text.Json makes of it: this compiles without a warning, or the build fails.</summary>
[JsonSerializable(typeof(Message))]
[JsonSerializable(typeof(FiscalDocument<BudgetTest>))]
internal sealed partial class MessageContext : JsonSerializerContext;
