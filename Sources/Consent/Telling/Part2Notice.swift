/// What must go with every record about a client whom 42 CFR Part 2 protects (2.32(a), statement 1).
public enum Part2Notice {
    /// The statement, word for word; nothing of it may be changed.
    public static let text =
        """
        This record which has been disclosed to you is protected by Federal confidentiality rules \
        (42 CFR part 2). These rules prohibit you from using or disclosing this record, or testimony \
        that describes the information contained in this record, in any civil, criminal, \
        administrative, or legislative proceedings by any Federal, State, or local authority, against \
        the patient, unless authorized by the consent of the patient, except as provided at 42 CFR \
        2.12(c)(5) or as authorized by a court in accordance with 42 CFR 2.64 or 2.65. In addition, the \
        Federal rules prohibit you from making any other use or disclosure of this record unless at \
        least one of the following applies: (i) Further use or disclosure is expressly permitted by the \
        written consent of the individual whose information is being disclosed in this record or as \
        otherwise permitted by 42 CFR part 2. (ii) You are a covered entity or business associate and \
        have received the record for treatment, payment, or health care operations, or (iii) You have \
        received the record from a covered entity or business associate as permitted by 45 CFR part \
        164, subparts A and E. A general authorization for the release of medical or other information \
        is NOT sufficient to meet the required elements of written consent to further use or redisclose \
        the record (see 42 CFR 2.31).
        """

    /// The shorter statement that the rule offers instead (2.32(a), statement 2).
    public static let short =
        "42 CFR part 2 prohibits unauthorized use or disclosure of these records."

    /// Whether a message carries the statement unedited; lines may be broken anywhere.
    public static func isWhole(in message: String) -> Bool {
        let words = { (text: String) in text.split(whereSeparator: \.isWhitespace) }
        let (message, notice) = (words(message), words(text))
        guard message.count >= notice.count else { return false }
        return (0...message.count - notice.count).contains {
            message[$0..<$0 + notice.count].elementsEqual(notice)
        }
    }

    /// Why a message without it isn't sent.
    public static let refusal =
        "The federal notice must go with it word for word, because this client’s records are "
        + "protected by 42 CFR Part 2. Put it back as it was."
}
