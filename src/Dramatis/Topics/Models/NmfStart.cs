namespace Dramatis.Topics.Models;

/// <summary>Where <see cref="Nmf"/> begins.</summary>
public enum NmfStart
{
    /// <summary>At the positive or negative part of each singular vector, whichever is larger (NNDSVD): one answer.</summary>
    SingularVectors,

    /// <summary>At passages drawn by chance, a few for each topic: another answer for each seed.</summary>
    Random,
}
