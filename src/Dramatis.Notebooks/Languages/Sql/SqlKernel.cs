using Microsoft.CodeAnalysis;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.CSharp;
using Microsoft.DotNet.Interactive.Directives;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;
using Microsoft.DotNet.Interactive.ValueSharing;
using Diagnostic = Microsoft.DotNet.Interactive.Diagnostic;

namespace Dramatis.Notebooks.Languages.Sql;

/// <summary>SQL cells: DuckDB over the notebook’s variables.</summary>
/// <remarks>
/// A query names C# variables as tables (see <see cref="SqlTables"/>) and, behind a <c>$</c>, as values. Its rows are a frame, kept as
/// <c>_</c> until the next, and by the name that <c>#!sql --name NAME</c> gives; both can be shared.
/// </remarks>
internal sealed class SqlKernel : Kernel,
    IKernelCommandHandler<SubmitCode>, IKernelCommandHandler<RequestValue>, IKernelCommandHandler<RequestValueInfos>, IKernelCommandHandler<SendValue>
{
    private const string LastResult = "_";
    private const string NameOption = "--name";

    private readonly CSharpKernel csharp;
    private readonly SortedDictionary<string, object> values = new(StringComparer.Ordinal);
    private readonly Lazy<SqlSession> session = new(() => new SqlSession());

    public SqlKernel(CSharpKernel csharp)
        : base("sql")
    {
        this.csharp = csharp;
        KernelInfo.LanguageName = "SQL";
        KernelInfo.DisplayName = "SQL";
        KernelInfo.Description = "SQL (DuckDB) over the notebook’s tables: name a C# variable as a table.";
        RegisterForDisposal(() =>
        {
            if (session.IsValueCreated)
            {
                session.Value.Dispose();
            }
        });
    }

    public override KernelSpecifierDirective KernelSpecifierDirective
    {
        get
        {
            var directive = base.KernelSpecifierDirective;
            if (directive.Parameters.Count == 0)
            {
                directive.Parameters.Add(new KernelDirectiveParameter(NameOption, "The name to keep the result by, for #!share and further SQL."));
            }

            return directive;
        }
    }

    Task IKernelCommandHandler<SubmitCode>.HandleAsync(SubmitCode command, KernelInvocationContext context)
    {
        context.Publish(new CodeSubmissionReceived(command));
        try
        {
            if (session.Value.Run(command.Code, Variable, context.CancellationToken) is not { } rows)
            {
                return Task.CompletedTask;
            }

            values[LastResult] = rows;
            if (command.Parameters.TryGetValue(NameOption, out var name))
            {
                values[name] = rows;
            }

            context.Publish(new ReturnValueProduced(rows, command, FormattedValue.CreateManyFromObject(rows)));
        }
        catch (CellLanguageException e)
        {
            if (e.Line is { } line)
            {
                var span = new LinePositionSpan(new LinePosition(line - 1, 0), new LinePosition(line - 1, command.Code.Split('\n').ElementAtOrDefault(line - 1)?.Length ?? 0));
                context.Publish(new DiagnosticsProduced(
                    [new Diagnostic(span, DiagnosticSeverity.Error, e.Kind, e.Message)], [new FormattedValue(PlainTextFormatter.MimeType, e.Message)], command));
            }

            context.Fail(command, e, e.Message);
        }

        return Task.CompletedTask;
    }

    Task IKernelCommandHandler<RequestValue>.HandleAsync(RequestValue command, KernelInvocationContext context)
    {
        if (values.TryGetValue(command.Name, out var value))
        {
            context.Publish(new ValueProduced(value, command.Name, FormattedValue.CreateSingleFromObject(value, command.MimeType), command));
        }
        else
        {
            context.Fail(command, message: $"No SQL result is called {command.Name}. Name one by #!sql --name {command.Name}; the last is {LastResult}.");
        }

        return Task.CompletedTask;
    }

    Task IKernelCommandHandler<RequestValueInfos>.HandleAsync(RequestValueInfos command, KernelInvocationContext context)
    {
        context.Publish(new ValueInfosProduced(
            [.. values.Select(v => new KernelValueInfo(v.Key, FormattedValue.CreateSingleFromObject(v.Value, command.MimeType), v.Value.GetType()))], command));
        return Task.CompletedTask;
    }

    Task IKernelCommandHandler<SendValue>.HandleAsync(SendValue command, KernelInvocationContext context) =>
        SetValueAsync(command, context, (name, value, _) =>
        {
            values[name] = value;
            return Task.CompletedTask;
        });

    private object? Variable(string name) => Own(name) ?? OfCSharp(name);

    private object? Own(string name) =>
        values.TryGetValue(name, out var value) ? value : values.FirstOrDefault(v => v.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;

    // SQL’s names know no case; where C# has two that differ in case only, the one written alike is meant.
    private object? OfCSharp(string name)
    {
        var found = (csharp.ScriptState?.Variables ?? []).Where(v => v.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).ToList();
        return (found.FindLast(v => v.Name == name) ?? found.LastOrDefault())?.Value;
    }
}
