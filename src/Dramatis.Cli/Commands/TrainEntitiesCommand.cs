using Dramatis.Cli.Progress;
using Dramatis.Entities.Learning;
using Dramatis.Evaluation;
using Dramatis.Progress;
using Spectre.Console.Cli;

namespace Dramatis.Cli.Commands;

/// <summary><c>dramatis train entities TRAIN… --output FILE</c></summary>
public sealed class TrainEntitiesCommand : Command<TrainEntitiesSettings>
{
    /// <inheritdoc/>
    public override int Execute(CommandContext context, TrainEntitiesSettings settings, CancellationToken cancellationToken)
    {
        var output = settings.Output ?? throw new UsageException("--output is missing: the file to write the weights to.");
        if (settings.Epochs < 1 || settings.Averaged < 1 || settings.LeastCount < 1 || !(settings.Rate > 0) || !(settings.Penalty >= 0))
        {
            throw new UsageException("--epochs, --averaged and --least-count must be 1 or more, --rate above 0, --penalty 0 or more.");
        }

        var options = new TrainerOptions
        {
            Epochs = settings.Epochs,
            Averaged = settings.Averaged,
            Rate = settings.Rate,
            Penalty = settings.Penalty,
            LeastCount = settings.LeastCount,
            OpenMisc = settings.OpenMisc,
            CapitalsEach = settings.CapitalsEach,
            Without = settings.Without.SelectMany(w => w.Split(',')).Select(w => Choice.Of<FeatureGroups>("--without", w)).Aggregate(FeatureGroups.None, (all, one) => all | one),
        };
        using var line = new WorkLine();
        using var observation = Console.IsErrorRedirected ? null : LongWork.Observe(line);
        EntityTrainer.Train(settings.Train.SelectMany(path => GoldFiles.Read(path)).Select(g => new TaggedDocument(g.Text, g.Tags)), output, options);
        return CommandLine.Done;
    }
}
