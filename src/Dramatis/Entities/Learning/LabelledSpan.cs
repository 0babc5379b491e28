using Dramatis.Corpora;

namespace Dramatis.Entities.Learning;

/// <summary>A marked or found entity, by the label that is scored.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Label">Its type: a type of the kit, or <c>MISC</c>.</param>
internal readonly record struct LabelledSpan(TextSpan Span, string Label);
