using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dramatis.Notebooks.Kernels;

/// <summary>Makes the loops of C# that a person typed ask at each turn whether they are to stop.</summary>
/// <remarks>
/// All other ways to stop a thread from outside can break it: <see cref="System.Runtime.ControlledExecution"/> takes the process along about once in a
/// hundred times when the thread is in native code, as one that makes objects often is. Loops are asked, functions that a query calls for each
/// item, and methods that call themselves; not other methods, which may be what tidies up. No line gets another number, so that errors and stack traces stay right.
/// </remarks>
internal static class LoopChecks
{
    private static readonly string Check = $" global::{typeof(LoopCheck).FullName}.{nameof(LoopCheck.ThrowIfInterrupted)}();";

    /// <summary><paramref name="code"/> with its checks, or the same code if it has no loop or can’t be parsed.</summary>
    public static string AddTo(string code, CSharpParseOptions options)
    {
        var tree = CSharpSyntaxTree.ParseText(code, options);
        if (tree.GetDiagnostics().Any(d => d.Severity == DiagnosticSeverity.Error))
        {
            return code;
        }

        var woven = new StringBuilder(code);
        foreach (var (position, text) in tree.GetRoot().DescendantNodes().SelectMany(Insertions).OrderByDescending(i => i.Position))
        {
            woven.Insert(position, text);
        }

        return woven.ToString();
    }

    private static IEnumerable<(int Position, string Text)> Insertions(SyntaxNode node) => Body(node) switch
    {
        null => [],
        BlockSyntax block => [(block.OpenBraceToken.Span.End, Check)],
        var statement => [(statement.GetFirstToken().GetPreviousToken().Span.End, " {" + Check), (statement.Span.End, " }")],
    };

    private static StatementSyntax? Body(SyntaxNode node) => node switch
    {
        WhileStatementSyntax loop => loop.Statement,
        DoStatementSyntax loop => loop.Statement,
        ForStatementSyntax loop => loop.Statement,
        CommonForEachStatementSyntax loop => loop.Statement,
        AnonymousFunctionExpressionSyntax function => function.Block,
        LocalFunctionStatementSyntax { Body: { } body } function when Calls(body, function.Identifier) => body,
        MethodDeclarationSyntax { Body: { } body } method when Calls(body, method.Identifier) => body,
        _ => null,
    };

    private static bool Calls(BlockSyntax body, SyntaxToken name) =>
        body.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(call => call.Expression is SimpleNameSyntax called && called.Identifier.ValueText == name.ValueText);
}
