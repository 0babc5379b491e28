using Dramatis.Evaluation;

namespace Dramatis.Cli.Commands;

/// <summary><c>dramatis evaluate sentences GOLD…</c></summary>
public sealed class EvaluateSentencesCommand : EvaluateCommand<EvaluateSentencesSettings>
{
    private protected override EvaluationResult Evaluate(EvaluateSentencesSettings settings) =>
        settings.Gold.All(path => path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase))
            ? GoldenSentences.Evaluate([.. settings.Gold.SelectMany(path => GoldenSentences.Read(path))], settings.Options)
            : Evaluation.Evaluate.Sentences(settings.Gold.SelectMany(path => GoldFiles.Read(path)), settings.Options);
}
