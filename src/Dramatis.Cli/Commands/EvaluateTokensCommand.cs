using Dramatis.Evaluation;

namespace Dramatis.Cli.Commands;

/// <summary><c>dramatis evaluate tokens GOLD…</c></summary>
public sealed class EvaluateTokensCommand : EvaluateCommand<EvaluateSettings>
{
    private protected override EvaluationResult Evaluate(EvaluateSettings settings) =>
        Evaluation.Evaluate.Tokens(settings.Gold.SelectMany(path => GoldFiles.Read(path)));
}
