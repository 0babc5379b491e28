using Dramatis.Evaluation;

namespace Dramatis.Cli.Commands;

/// <summary><c>dramatis evaluate sentences GOLD…</c></summary>
public sealed class EvaluateSentencesCommand : EvaluateCommand<EvaluateSettings>
{
    private protected override EvaluationResult Evaluate(EvaluateSettings settings) =>
        settings.Gold.All(path => path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase))
            ? GoldenSentences.Evaluate([.. settings.Gold.SelectMany(path => GoldenSentences.Read(path))])
            : Evaluation.Evaluate.Sentences(settings.Gold.SelectMany(path => GoldFiles.Read(path)));
}
