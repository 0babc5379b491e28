using Dramatis.Cli.Output;
using Dramatis.Tokens;
using Dramatis.Topics;
using Spectre.Console.Cli;

namespace Dramatis.Cli.Commands;

/// <summary><c>dramatis topics PATH…</c></summary>
public sealed class TopicsCommand : Command<TopicsSettings>
{
    /// <inheritdoc/>
    public override int Execute(CommandContext context, TopicsSettings settings, CancellationToken cancellationToken)
    {
        var unit = Choice.Of<TextUnit>("--unit", settings.Unit);
        if (!settings.Model.Equals("lda", StringComparison.OrdinalIgnoreCase))
        {
            throw new UsageException($"--model {settings.Model}: choose lda.");
        }

        if (settings.Terms < 1)
        {
            throw new UsageException($"--terms {settings.Terms}: it must be 1 or more.");
        }

        var model = settings.Analyze().Topics(settings.K, unit, settings.Seed);
        var rows = model.Topics.SelectMany(topic => topic.Terms.Take(settings.Terms).Select(
            (term, i) => new object[] { topic.Number, i + 1, term.Term, term.Weight }));
        Rows.Write(["topic", "rank", "term", "weight"], rows, settings.RowFormat);
        return CommandLine.Done;
    }
}
