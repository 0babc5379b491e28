using Dramatis.Evaluation;

namespace Dramatis.Cli.Commands;

/// <summary><c>dramatis evaluate entities GOLD…</c></summary>
public sealed class EvaluateEntitiesCommand : EvaluateCommand<EvaluateEntitiesSettings>
{
    private protected override EvaluationResult Evaluate(EvaluateEntitiesSettings settings) =>
        Evaluation.Evaluate.Entities([.. settings.Gold.SelectMany(path => GoldFiles.Read(path))], Recognizers.Of(settings.Recognizer));
}
