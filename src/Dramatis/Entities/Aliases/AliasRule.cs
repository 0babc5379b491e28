namespace Dramatis.Entities.Aliases;

/// <summary>Why a form of a name was taken for an entity.</summary>
public enum AliasRule
{
    /// <summary>It is the entity’s own name.</summary>
    SameName,

    /// <summary>The gazetteer holds both for one: <c>U.S.</c>, <c>United States</c>.</summary>
    Gazetteer,

    /// <summary>A last name, and one person only bears it: <c>Zarif</c>.</summary>
    LastName,

    /// <summary>A last name that several bear, taken for the one who is named last before it.</summary>
    NearestLastName,

    /// <summary>A title of another gender than that of all who bear the last name: <c>Mrs. Lima</c> beside Rui Lima.</summary>
    OtherGender,

    /// <summary>A first name that one person only bears.</summary>
    FirstName,

    /// <summary>Fewer or shorter given names: <c>J. Kane</c>, <c>John F. Kane</c>.</summary>
    Initials,

    /// <summary>With a particle and without: <c>al-Jaafari</c>, <c>Jaafari</c>.</summary>
    Particle,

    /// <summary>Another spelling of a foreign name: <c>Qaddafi</c>, <c>Gadhafi</c>.</summary>
    Spelling,

    /// <summary>An acronym that the text introduces: <c>National Water Council (NWC)</c>.</summary>
    DefinedAcronym,

    /// <summary>An acronym of the initials of one name only.</summary>
    Acronym,

    /// <summary>The first or last word of an organization’s name: <c>Baath</c>, <c>Baath Party</c>.</summary>
    ShortName,

    /// <summary>A decision of the user.</summary>
    Decision,
}
