import { View } from '@tarojs/components';
import { skills as known, type Skill } from '@core/domain/people/skills';
import { aria, cx, pressable } from '../components/aria';
import './SkillPicker.scss';

interface SkillPickerProps {
  skills: readonly Skill[];
  onChange: (skills: Skill[]) => void;
}

/** What one can do, by one tap each. */
export function SkillPicker({ skills, onChange }: SkillPickerProps) {
  const turn = (skill: Skill): void =>
    onChange(known.filter((each) => skills.includes(each) !== (each === skill)));
  return (
    <View className="skills" {...aria('group', { label: '会什么' })}>
      {known.map((skill) => (
        <View
          key={skill}
          className={cx('skill', skills.includes(skill) && 'skill-on')}
          {...pressable(() => turn(skill), { checked: skills.includes(skill) }, 'checkbox')}
        >
          {skill}
        </View>
      ))}
    </View>
  );
}

/** Of words that came from the cloud, those that are skills. */
export const knownSkills = (words: readonly string[]): Skill[] =>
  known.filter((skill) => words.includes(skill));
