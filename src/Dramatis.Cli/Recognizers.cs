using Dramatis.Entities;
using Dramatis.Entities.Learning;
using Dramatis.Entities.Recognition;

namespace Dramatis.Cli;

/// <summary>The recognizers by the names that options call them by.</summary>
internal static class Recognizers
{
    /// <summary>The recognizer called <paramref name="name"/>: <c>crf</c>, <c>rules</c>, or a file of weights.</summary>
    public static IEntityRecognizer Of(string name) => name switch
    {
        "crf" => LearnedRecognizer.Default,
        "rules" => new RuleRecognizer(),
        _ => LearnedRecognizer.Load(name),
    };
}
