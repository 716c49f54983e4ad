/// Words that fit anyone who does such work.
enum Generic {
    static let adverbs: Set<Word> = [
        "both", "all", "two", "three", "also", "always", "often", "never", "once", "even", "just",
        "still", "really", "clearly", "certainly", "surely", "obviously", "probably", "evidently",
        "already", "first", "then", "only", "not", "have", "do", "ever", "yourself", "yourselves",
        "so", "too", "simply", "actually", "quietly", "kindly", "there", "recently", "apparently",
        "sometimes", "usually", "truly", "had", "has", "'ve", "who", "long", "regularly", "ladies",
        "folks", "guys", "people",
    ]

    /// What everyone in such work does all day.
    static let roleVerbs: Set<Word> = [
        "see", "meet", "have", "get", "treat", "serve", "help", "handle", "deal", "know", "hear",
        "care", "carry", "lose", "want", "need", "deserve", "seem", "must", "juggle", "wish",
        "like",
        "prefer", "choose", "pick", "welcome", "work", "look", "come", "go", "do", "send", "refer",
        "support", "touch", "matter", "mean", "face", "spend", "live", "feel", "think", "believe",
        "understand", "love", "enjoy", "cover", "catch", "value", "inspire", "shine", "save",
        "encounter", "manage", "provide", "discharge", "release", "represent", "defend", "heal",
        "comfort", "protect", "guess", "suspect", "worry", "recommend", "suggest", "miss", "watch",
    ]

    /// What may be anybody's deed or one of their own: its object tells.
    static let deedVerbs: Set<Word> = [
        "run", "put", "say", "tell", "ask", "take", "give", "teach", "hold", "bring", "share",
        "lead", "offer", "stand", "sit", "listen", "keep", "make", "let", "greet", "coach", "guide",
        "find", "notice", "counsel", "set",
    ]

    /// What one does at a party.
    static let socialVerbs: Set<Word> = [
        "smile", "wave", "laugh", "dance", "marry", "sit", "nod", "greet", "seem", "strike",
        "welcome",
    ]

    static let perceiving: Set<Word> = [
        "see", "hear", "watch", "notice", "remember", "read", "catch", "find", "observe", "spot",
        "know", "think", "believe",
    ]

    /// Courtesies, and what is praised in anybody.
    static let fillers: Set<Word> = [
        "establishment", "attention", "highest", "fullest", "utmost", "warmest", "best", "terms",
        "esteem", "post", "regard", "affection", "situation",
        "acquaintance", "attendance", "kindness", "courtesy", "generosity", "dedication",
        "devotion", "warmth", "compassion", "wisdom", "expertise", "experience", "knowledge",
        "insight", "judgment", "energy", "spirit", "soul", "smile", "smiles", "voice", "presence",
        "example", "leadership", "professionalism", "integrity", "sincerity", "gentleness",
        "thoughtfulness", "hospitality", "gratitude", "thanks", "approach", "style", "ethic",
        "standard", "standards", "quality", "qualities", "gift", "gifts", "talent", "talents",
        "strength", "strengths", "effort", "efforts", "contribution", "contributions",
        "achievement", "achievements", "commitment", "attitude", "manner", "manners", "outreach",
        "honor", "respect", "trust", "faith", "hope", "joy", "pleasure", "privilege", "fortune",
        "legend", "star", "rock", "pillar", "treasure", "gem", "asset", "backbone", "cornerstone",
        "inspiration", "model", "light", "force", "thing", "things", "stuff", "lot", "bunch",
        "book", "books", "caseload", "chair", "couch", "desk", "door", "doors", "room", "rooms",
        "waiting", "hall", "halls", "window", "board", "counter", "shelf", "table", "mailbox",
        "inbox", "voicemail", "rotation", "operation", "colleague", "colleagues", "peer", "peers",
        "reputable", "esteemed", "beloved", "devoted", "gentle", "skillful", "tireless",
        "prescription", "medicine", "medicines", "medication", "treatment", "appointment",
        "insurance", "referral", "referrals", "service", "services", "problem", "problems",
        "trouble", "issue", "issues", "challenge", "challenges", "stress", "concern", "concerns",
        "kindly", "deeply", "greatly", "sincerely", "wonderfully", "incredibly", "absolutely",
        "honestly", "especially", "particularly", "genuinely", "together", "apart", "fall",
        "deserving", "congratulate", "congratulations", "condolences", "wish", "wishes",
        "season", "success", "happiness", "health", "luck", "lucky", "fortunate", "proud",
        "grateful", "thankful", "appreciative", "honored", "delighted", "fond", "fondly",
        "serve", "served", "guide", "guides", "guided", "touch", "touched", "shape", "shapes",
        "thank", "admire", "admires", "praise", "praises", "speak", "speaks", "mention",
        "mentioned", "rave", "raves", "recommends", "hold", "holds", "held", "keep", "keeps",
        "carry", "carries", "bring", "brings", "earn", "earned", "known", "beyond", "above",
        "extra", "mile", "day", "days", "job", "jobs", "place", "places", "shoes", "gap", "front",
        "lines", "trenches", "word", "words", "view", "views", "top", "notch", "class", "first",
        "rate", "second", "none", "bar", "none", "county", "region", "state", "country", "world",
        "disposal", "convenience", "leisure", "choosing", "short", "long", "high", "agreed",
        "spoken", "remembered", "forgotten", "name", "names",
        "valley", "community", "neighborhood", "town", "whole", "entire", "everywhere", "anywhere",
        "somewhere", "sort", "kind", "type", "level", "degree", "part", "parts", "end", "side",
        "tremendous", "enormous", "immense", "extraordinary", "exceptional", "phenomenal",
        "stellar", "essential", "vital", "crucial", "critical", "invaluable", "priceless", "noble",
        "heroic", "selfless", "unsung", "humble", "genuine", "sincere", "honest", "true", "real",
    ]
}
