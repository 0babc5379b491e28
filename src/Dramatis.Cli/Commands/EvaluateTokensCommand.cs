using Dramatis.Evaluation;
using Dramatis.Tokens;

namespace Dramatis.Cli.Commands;

/// <summary><c>dramatis evaluate tokens GOLD…</c></summary>
public sealed class EvaluateTokensCommand : EvaluateCommand<EvaluateTokensSettings>
{
    private protected override EvaluationResult Evaluate(EvaluateTokensSettings settings)
    {
        var options = ((ITokenizerSettings)settings).Options();
        var isWords = Choice.Of<TokenConvention>("--convention", settings.Convention) == TokenConvention.Words;
        return Evaluation.Evaluate.Tokens(settings.Gold.SelectMany(path => GoldFiles.Read(path)), text => Tokenizer.Tokenize(text, options), isWords);
    }
}
