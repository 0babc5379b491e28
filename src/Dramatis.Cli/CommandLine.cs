using Dramatis.Cli.Commands;
using Dramatis.Cli.Commands.Kernel;
using Dramatis.Cli.Output;
using Dramatis.Corpora;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Dramatis.Cli;

/// <summary>The command <c>dramatis</c>.</summary>
/// <remarks>Exit codes: 0 done, 1 the work failed, 2 wrong usage. Rows go to standard output, all else to standard error.</remarks>
public static class CommandLine
{
    /// <summary>The work was done.</summary>
    public const int Done = 0;

    /// <summary>The work failed.</summary>
    public const int Failed = 1;

    /// <summary>The command was not understood.</summary>
    public const int WrongUsage = 2;

    /// <summary>Runs the command that <paramref name="args"/> name; its exit code.</summary>
    public static int Run(string[] args)
    {
        var app = new CommandApp();
        app.Configure(Configure);
        try
        {
            return app.Run(args);
        }
        catch (CommandRuntimeException e)
        {
            return Say(e.Message + "\nSee dramatis --help.", WrongUsage);
        }
        catch (UsageException e)
        {
            return Say(e.Message, WrongUsage);
        }
        catch (DramatisException e)
        {
            return Say(e.Message, Failed);
        }
        catch (IOException) when (StandardOutput.IsClosed)
        {
            // The reader of a pipe has seen enough (dramatis tokens … | head).
            return Done;
        }
    }

    private static void Configure(IConfigurator config)
    {
        config.SetApplicationName("dramatis");
        config.SetApplicationVersion(Provenance.KitVersion);
        config.UseStrictParsing();
        config.PropagateExceptions();
        config.ConfigureConsole(AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Out) }));
        config.AddCommand<RunCommand>("run").WithDescription("Runs notebooks: executed copies, a report, figures and tables.").WithExample("run", "--corpus", "letters", "-p", "top=20");
        config.AddCommand<SentencesCommand>("sentences").WithDescription("The sentences: doc, start, end, text.").WithExample("sentences", "seeds");
        config.AddCommand<TokensCommand>("tokens").WithDescription("The tokens: doc, sentence, start, end, text.").WithExample("tokens", "seeds", "--format", "tsv");
        config.AddCommand<MentionsCommand>("mentions").WithDescription("Where entities are named: doc, sentence, start, end, surface, type, entity.").WithExample("mentions", "seeds", "--format", "jsonl");
        config.AddCommand<EntitiesCommand>("entities").WithDescription("Who and what is named: entity, type, mentions, documents, aliases.").WithExample("entities", "seeds");
        config.AddCommand<CoOccurrencesCommand>("cooccurrences").WithDescription("Which entities occur together: a, b, count, and a column a measure.").WithExample("cooccurrences", "seeds", "--window", "paragraph");
        config.AddCommand<TopicsCommand>("topics").WithDescription("Topics: topic, rank, term, weight.").WithExample("topics", "seeds", "-k", "6", "--seed", "1");
        config.AddCommand<FigureCommand>("figure").WithDescription("A plotly figure to .svg, .pdf, .png, .eps, .tiff or .html, without a browser; reads such files back.").WithExample("figure", "figure.json", "--output", "figure.pdf", "--venue", "nature-1col");
        config.AddBranch("evaluate", evaluate =>
        {
            evaluate.SetDescription("Compares what the kit finds with gold standards: precision, recall, F1, errors.");
            evaluate.AddCommand<EvaluateTokensCommand>("tokens").WithDescription("The tokenizer, on the raw text of CoNLL-U files.");
            evaluate.AddCommand<EvaluateSentencesCommand>("sentences").WithDescription("The sentences, on the raw text of CoNLL-U files, or on .jsonl with text and sentences.");
            evaluate.AddCommand<EvaluateEntitiesCommand>("entities").WithDescription("The recognizer, on files like CoNLL-2003’s.");
        });
        config.AddBranch("train", train =>
        {
            train.SetDescription("Learns from texts that people have marked.");
            train.AddCommand<TrainEntitiesCommand>("entities").WithDescription("The weights of a recognizer, for --recognizer FILE.");
        });
        config.AddBranch("kernel", kernel =>
        {
            kernel.SetDescription("The notebook kernel “C# (Dramatis)”, for VS Code, JupyterLab and other clients.");
            kernel.AddCommand<InstallCommand>("install").WithDescription("Tells Jupyter’s clients of the kernel.");
            kernel.AddCommand<UninstallCommand>("uninstall").WithDescription("Takes that back.");
            kernel.AddCommand<ListCommand>("list").WithDescription("Where the kernel is told of: name, state, folder, command.");
            kernel.AddCommand<NotebookCommand>("notebook").WithDescription("Runs a notebook for dramatis run.").IsHidden();
            kernel.AddCommand<StdioCommand>("stdio").WithDescription("Serves the VS Code extension Polyglot Notebooks, which starts it itself.");
            kernel.AddCommand<JupyterCommand>("jupyter").WithDescription("Serves a Jupyter client; clients start it themselves.");
        });
    }

    private static int Say(string message, int exitCode)
    {
        Console.Error.WriteLine($"dramatis: {message}");
        return exitCode;
    }
}
