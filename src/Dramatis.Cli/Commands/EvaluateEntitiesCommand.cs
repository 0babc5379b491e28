using Dramatis.Entities.Recognition;
using Dramatis.Evaluation;

namespace Dramatis.Cli.Commands;

/// <summary><c>dramatis evaluate entities GOLD…</c></summary>
public sealed class EvaluateEntitiesCommand : EvaluateCommand<EvaluateSettings>
{
    private protected override EvaluationResult Evaluate(EvaluateSettings settings) =>
        Evaluation.Evaluate.Entities([.. settings.Gold.SelectMany(path => GoldFiles.Read(path))], new RuleRecognizer());
}
