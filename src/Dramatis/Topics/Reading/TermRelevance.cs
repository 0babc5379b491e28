namespace Dramatis.Topics.Reading;

/// <summary>How much a term tells of a topic.</summary>
/// <param name="Term">The term.</param>
/// <param name="Relevance">λ · ln(its weight in the topic) + (1 − λ) · ln(its weight in the topic / its weight in all topics) (Sievert &amp; Shirley 2014).</param>
/// <param name="InTopic">Its weight in the topic times the topic’s share: what of all text is this term in this topic.</param>
/// <param name="Overall">The same over all topics.</param>
public readonly record struct TermRelevance(string Term, double Relevance, double InTopic, double Overall);
