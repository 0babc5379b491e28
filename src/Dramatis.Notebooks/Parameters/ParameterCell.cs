using Dramatis.Notebooks.Documents;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dramatis.Notebooks.Parameters;

/// <summary>Reads what the cell tagged <c>parameters</c> declares.</summary>
internal static class ParameterCell
{
    private static readonly CSharpParseOptions Script = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);

    /// <summary>The parameters of <paramref name="notebook"/> in the order of its cell; none if no cell is tagged so.</summary>
    public static IReadOnlyList<Parameter> Read(Notebook notebook) =>
        notebook.CodeCells.FirstOrDefault(c => c.HasTag(Cell.ParametersTag)) is { } cell ? Read(cell.Source) : [];

    /// <summary>The variables that <paramref name="source"/> declares with a value.</summary>
    public static IReadOnlyList<Parameter> Read(string source) =>
    [
        .. CSharpSyntaxTree.ParseText(source, Script).GetCompilationUnitRoot().Members.OfType<FieldDeclarationSyntax>()
            .SelectMany(field => field.Declaration.Variables.Where(v => v.Initializer is not null).Select(v => ToParameter(field, v))),
    ];

    private static Parameter ToParameter(FieldDeclarationSyntax field, VariableDeclaratorSyntax variable)
    {
        var value = variable.Initializer!.Value;
        var declared = field.Declaration.Type.ToString().TrimEnd('?');
        var type = declared == "var" ? TypeOf(value) : declared;
        var text = ValueText(value);
        var literal = ParameterType.Of(type) is { } known && text is not null && known.Parse(text) is { } parsed ? known.Literal(parsed) : null;
        return new Parameter(variable.Identifier.ValueText, type, literal, text, field.Modifiers.Any(SyntaxKind.ConstKeyword));
    }

    private static string TypeOf(ExpressionSyntax value) => value switch
    {
        LiteralExpressionSyntax { Token.Value: string } => "string",
        LiteralExpressionSyntax { Token.Value: int } => "int",
        LiteralExpressionSyntax { Token.Value: long } => "long",
        LiteralExpressionSyntax { Token.Value: double } => "double",
        LiteralExpressionSyntax { Token.Value: bool } => "bool",
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression } minus => TypeOf(minus.Operand),
        ArrayCreationExpressionSyntax array => array.Type.ToString(),
        ImplicitArrayCreationExpressionSyntax { Initializer.Expressions: [var first, ..] } => TypeOf(first) + "[]",
        _ => "var",
    };

    private static string? ValueText(ExpressionSyntax value) => value switch
    {
        LiteralExpressionSyntax { Token.Value: { } literal } => Convert.ToString(literal, System.Globalization.CultureInfo.InvariantCulture),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression } minus => ValueText(minus.Operand) is { } number ? "-" + number : null,
        _ => ItemsOf(value)?.Select(ValueText).ToList() is { } items && items.TrueForAll(IsListItem) ? string.Join(',', items) : null,
    };

    private static IEnumerable<ExpressionSyntax>? ItemsOf(ExpressionSyntax value) => value switch
    {
        ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions,
        ArrayCreationExpressionSyntax array => array.Initializer?.Expressions,
        InitializerExpressionSyntax array => array.Expressions,
        CollectionExpressionSyntax list when list.Elements.All(e => e is ExpressionElementSyntax) => list.Elements.Cast<ExpressionElementSyntax>().Select(e => e.Expression),
        _ => null,
    };

    // A list is given by commas: what has one inside, or white space at an end, can’t be said so.
    private static bool IsListItem(string? text) => text is not null && !text.Contains(',', StringComparison.Ordinal) && text.Trim() == text;
}
