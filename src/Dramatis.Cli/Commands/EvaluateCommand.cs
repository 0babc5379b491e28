using Dramatis.Cli.Output;
using Dramatis.Evaluation;
using Spectre.Console.Cli;

namespace Dramatis.Cli.Commands;

/// <summary><c>dramatis evaluate … GOLD…</c></summary>
/// <typeparam name="TSettings">What the command is given.</typeparam>
public abstract class EvaluateCommand<TSettings> : Command<TSettings>
    where TSettings : EvaluateSettings
{
    /// <inheritdoc/>
    public sealed override int Execute(CommandContext context, TSettings settings, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var show = Choice.Of<EvaluationRows>("--show", settings.Show);
        var format = settings.RowFormat;
        if (settings.Top < 1)
        {
            throw new UsageException($"--top {settings.Top}: it must be 1 or more.");
        }

        var result = Evaluate(settings);
        switch (show)
        {
            case EvaluationRows.Errors:
                Rows.Write(["error", "gold", "found", "count"], result.Errors.Take(settings.Top).Select(e => new object[] { e.Kind, e.Gold, e.Found, e.Count }), format);
                break;
            case EvaluationRows.Confusion:
                Rows.Write(["gold", "found", "count"], result.Confusions.Select(c => new object[] { c.Gold, c.Found, c.Count }), format);
                break;
            default:
                Rows.Write(
                    ["type", "precision", "recall", "f1", "gold", "found", "correct"],
                    result.Scores.Select(s => new object[] { s.Name, s.Precision, s.Recall, s.F1, s.Gold, s.Found, s.Correct }),
                    format);
                break;
        }

        return CommandLine.Done;
    }

    private protected abstract EvaluationResult Evaluate(TSettings settings);
}
