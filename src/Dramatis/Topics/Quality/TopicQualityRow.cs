namespace Dramatis.Topics.Quality;

/// <summary>How good a topic is; see <see cref="CoherenceMeasure"/>.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Npmi">C_NPMI, from −1 to 1.</param>
/// <param name="V">C_V, from −1 to 1.</param>
/// <param name="UMass">U_Mass, 0 at best.</param>
/// <param name="Uci">C_UCI.</param>
/// <param name="Exclusivity">The mean share that the topic has of its terms’ weights in all topics, from 0 to 1 (Bischof &amp; Airoldi 2012).</param>
public sealed record TopicQualityRow(Topic Topic, double Npmi, double V, double UMass, double Uci, double Exclusivity);
