namespace Dramatis.Topics.Quality;

/// <summary>How the coherence of a topic’s terms is measured (Röder, Both &amp; Hinneburg 2015).</summary>
public enum CoherenceMeasure
{
    /// <summary>
    /// U_Mass (Mimno et al. 2011): the mean log probability that a text that has a term has a weightier one too; 0 at best. By default over whole texts.
    /// </summary>
    UMass,

    /// <summary>C_UCI (Newman et al. 2010): the mean pointwise mutual information of each two terms. By default in windows of 10 tokens.</summary>
    Uci,

    /// <summary>C_NPMI (Aletras &amp; Stevenson 2013): the same, normalized to −1 … 1. By default in windows of 10 tokens.</summary>
    Npmi,

    /// <summary>
    /// C_V (Röder et al. 2015): how alike the terms’ company is, as the mean cosine of each term’s NPMI with all terms of the topic to the sum of these over all
    /// terms; from −1 to 1. By default in windows of 110 tokens.
    /// </summary>
    V,
}
