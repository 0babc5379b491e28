namespace Dramatis.Cli.Commands;

/// <summary>What of an evaluation is shown.</summary>
internal enum EvaluationRows
{
    Scores,
    Errors,
    Confusion,
}
