/** What a password must be. Long is enough: no rule about signs or digits. */
export const passwordLength = { least: 10, most: 256 } as const;

/** The rules of the forms before the product, with their sentences, in the shape that react-hook-form takes. */
export const rules = {
  email: {
    required: "Enter your email address.",
    pattern: { value: /^\S+@\S+$/, message: "This is no email address. One looks like name@example.org." },
  },
  name: {
    required: "Enter your name, as your team will see it.",
    maxLength: { value: 80, message: "At most 80 letters." },
  },
  teamName: { required: "Enter a name for your team.", maxLength: { value: 80, message: "At most 80 letters." } },
  password: { required: "Enter your password." },
  newPassword: {
    required: "Choose a password.",
    minLength: { value: passwordLength.least, message: `Use at least ${passwordLength.least} characters.` },
    maxLength: { value: passwordLength.most, message: `Use at most ${passwordLength.most} characters.` },
  },
} as const;

export const newPasswordHint = `At least ${passwordLength.least} characters. A few words in a row do well.`;
