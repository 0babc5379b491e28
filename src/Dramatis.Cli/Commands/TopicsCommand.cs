using System.Globalization;
using Dramatis.Cli.Output;
using Dramatis.Tokens;
using Dramatis.Topics;
using Dramatis.Topics.Models;
using Spectre.Console.Cli;

namespace Dramatis.Cli.Commands;

/// <summary><c>dramatis topics PATH…</c></summary>
public sealed class TopicsCommand : Command<TopicsSettings>
{
    /// <inheritdoc/>
    public override int Execute(CommandContext context, TopicsSettings settings, CancellationToken cancellationToken)
    {
        ITopicMethod method = settings.Model.ToLowerInvariant() switch
        {
            "nmf" => new Nmf(),
            "lda" => new GibbsLda(),
            "lightlda" => new LightLda(),
            _ => throw new UsageException($"--model {settings.Model}: choose nmf, lda or lightlda."),
        };
        var options = new TopicOptions
        {
            Method = method,
            Unit = Choice.Of<TextUnit>("--unit", settings.Unit),
            Features = settings.Lemmas ? TopicFeatures.Lemmas : TopicFeatures.Words,
            Seed = settings.Seed,
            StabilityRuns = 0,
        };
        if (settings.Terms < 1)
        {
            throw new UsageException($"--terms {settings.Terms}: it must be 1 or more.");
        }

        var k = settings.Count;
        var model = settings.Analyze().Topics(k, options);
        if (model.Grid is { } grid)
        {
            Console.Error.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"k = {grid.Chosen.K} (coherence {grid.Chosen.Coherence:F3}, stability {grid.Chosen.Stability:F3}){(grid.RunnerUp is { } second ? $"; k = {second.K} came second" : "")}"));
        }

        var rows = model.Topics.SelectMany(topic => topic.Terms.Take(settings.Terms).Select(
            (term, i) => new object[] { topic.Number, i + 1, term.Term, term.Weight }));
        Rows.Write(["topic", "rank", "term", "weight"], rows, settings.RowFormat);
        return CommandLine.Done;
    }
}
