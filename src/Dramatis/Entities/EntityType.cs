namespace Dramatis.Entities;

/// <summary>What an entity is. In tables and on the command line a type is written in capitals: <c>PERSON</c>.</summary>
public enum EntityType
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>An organization: a company, party, ministry, army, newspaper, university.</summary>
    Org,

    /// <summary>A place: a country, city, region, river, building.</summary>
    Place,

    /// <summary>A nationality, or a religious or political group: Iranians, Shiite.</summary>
    Group,

    /// <summary>An event: a war, an election, an attack that has a name.</summary>
    Event,

    /// <summary>A work: a book, film, law, treaty.</summary>
    Work,

    /// <summary>A date.</summary>
    Date,
}
